/// A view with its fields readable by slot, whatever its type.
protocol BoundView: Sendable {
  /// Reads the field that the view's shape has in this slot.
  func value(at slot: Int) -> ViewValue
}

/// The one kind of bound view: a view of a known type and that type's declared fields.
struct Bound<View: TemplateView>: BoundView {
  let view: View

  func value(at slot: Int) -> ViewValue { View.fields[slot].read(view) }
}

/// A value of the strict mode, whose parts are declared views.
typealias ViewValue = Value<any BoundView>
