/// The names of a view type and their kinds: all that the check of a template has to know.
///
/// A template asks for shapes at every name, so a shape is a view on the declared fields and copies
/// none of them.
struct ViewShape: Sendable {
  /// Which view type it is the shape of.
  let type: ObjectIdentifier
  /// Finds the slot of a name and what the name stands for; `nil` for an undeclared name.
  let slot: @Sendable (_ name: String) -> (index: Int, kind: FieldKind)?
  private let allFields: @Sendable () -> [(name: String, kind: FieldKind)]

  /// Takes the declared fields of a view type.
  init<View: TemplateView>(of view: View.Type) {
    type = ObjectIdentifier(view)
    slot = { name in
      let fields = View.fields.all
      return fields.firstIndex { $0.name == name }.map { ($0, fields[$0].kind) }
    }
    allFields = { View.fields.all.map { ($0.name, $0.kind) } }
    assert(Self.areLegal(names), "the fields of \(view) need other names: \(names)")
  }

  /// The names in the order of their declaration; a name's index is its slot.
  var names: [String] { allFields().map(\.name) }

  /// What the name in each slot stands for.
  var kinds: [FieldKind] { allFields().map(\.kind) }

  /// Whether templates can reach each of these names.
  static func areLegal(_ names: [String]) -> Bool {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789_")
    return Set(names).count == names.count
      && names.allSatisfy { name in
        !name.isEmpty && name != Linker.pageWord && name.allSatisfy(letters.contains)
      }
  }
}
