/// The one kind of bound view: a view of a known type and that type's declared fields.
struct Bound<View: TemplateView>: BoundView {
  let view: View

  func value(at slot: Int) -> ViewValue { View.fields[slot].read(view) }
}
