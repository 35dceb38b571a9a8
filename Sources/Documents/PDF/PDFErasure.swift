/// Takes out of the objects of a PDF what says who made it.
///
/// Everything but the title goes: authors and programs are nobody's business, and a school does not
/// look after the rest. qpdf then writes a file of its own, in which older versions and objects that
/// nothing refers to are gone too, so no editor can bring the fields back.
struct PDFErasure {
  /// The names of the fields that go, sorted.
  private(set) var fields: Set<String> = []
  private(set) var update: PDFUpdate

  /// Finds what has to go.
  init(of objects: PDFObjects) {
    update = PDFUpdate(of: objects)
    for item in objects.items {
      let cleaned: JSONValue
      if item.key == objects.informationKey {
        fields.formUnion(item.value.members.map(\.key).filter { $0 != "/Title" })
        cleaned = .object(item.value.members.filter { $0.key == "/Title" })
      } else {
        cleaned = clean(item.value)
      }
      update.replace(item, with: cleaned)
    }
  }

  /// Whether there is nothing to take out.
  var isEmpty: Bool { update.isEmpty }

  private mutating func clean(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map { clean($0) })
    case .object(let members):
      let isRemark = value["/Rect"] != nil && value["/Subtype"] != .string("/Widget")
      var kept: [JSONValue.Member] = []
      for member in members {
        // XMP beside the document or any part of it, what programs keep for themselves, and
        // the author of a remark (ISO 32000-1, 14.3.2, 14.5 and 12.5.6.2).
        let goes =
          ["/Metadata", "/PieceInfo"].contains(member.key)
          || isRemark && member.key == "/T"
        if goes {
          fields.insert(member.key)
        } else {
          kept.append(.init(key: member.key, value: clean(member.value)))
        }
      }
      return .object(kept)
    default: return value
    }
  }
}
