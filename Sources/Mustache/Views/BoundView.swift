/// A view with its fields readable by slot, whatever its type.
protocol BoundView: Sendable {
  /// Reads the field that the view's shape has in this slot.
  func value(at slot: Int) -> ViewValue
}

/// A value of the strict mode, whose parts are declared views.
typealias ViewValue = Value<any BoundView>
