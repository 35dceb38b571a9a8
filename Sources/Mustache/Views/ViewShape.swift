/// The names of a view type and their kinds: all that the check of a template has to know.
struct ViewShape: Sendable {
  /// Which view type it is the shape of.
  let type: ObjectIdentifier
  /// The names in the order of their declaration; a name's index is its slot.
  let names: [String]
  /// What the name in each slot stands for.
  let kinds: [FieldKind]

  /// Takes the declared fields of a view type.
  init<View: TemplateView>(of view: View.Type) {
    let fields = View.fields
    type = ObjectIdentifier(view)
    names = fields.map(\.name)
    kinds = fields.map(\.kind)
    assert(Self.areLegal(names), "the fields of \(view) need other names: \(names)")
  }

  /// Whether templates can reach each of these names.
  static func areLegal(_ names: [String]) -> Bool {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789_")
    return Set(names).count == names.count
      && names.allSatisfy { name in
        !name.isEmpty && name != Linker.pageWord && name.allSatisfy(letters.contains)
      }
  }

  /// The slot of a name, or `nil` when the view does not declare it.
  func slot(of name: String) -> Int? { names.firstIndex(of: name) }
}
