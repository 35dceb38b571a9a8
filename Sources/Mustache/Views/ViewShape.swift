/// The names of a view type and their kinds: all that the check of a template has to know.
struct ViewShape: Sendable {
  /// The names in the order of their declaration; a name's index is its slot.
  let names: [String]
  /// What the name in each slot stands for.
  let kinds: [FieldKind]

  /// Takes the declared fields of a view type.
  init<View: TemplateView>(of view: View.Type) {
    let fields = View.fields
    names = fields.map(\.name)
    kinds = fields.map(\.kind)
  }

  /// The slot of a name, or `nil` when the view does not declare it.
  func slot(of name: String) -> Int? { names.firstIndex(of: name) }
}
