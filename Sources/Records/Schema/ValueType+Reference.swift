import Diagnostics
import YAML

extension ValueType where Value == RecordID {
  /// The id of the record itself or of something declared beside it.
  static var id: ValueType {
    ValueType(.id) { node, reading in reading.id(node, isSecret: false) }
  }
}

extension ValueType where Value == ResourceReference {
  /// The id of an information resource.
  static var resource: ValueType {
    ValueType(.resource) { node, reading in
      reading.id(node, isSecret: false).map {
        ResourceReference(to: $0, at: reading.place(node.start))
      }
    }
  }
}

extension ValueType {
  /// The id of a record of another kind.
  static func reference<Target>(to: Target.Type) -> ValueType where Value == Reference<Target> {
    ValueType(.reference(Target.kind)) { node, reading in reading.reference(node) }
  }

  /// The id of a record, or words.
  static func referenceOrText<Target>(to: Target.Type) -> ValueType
  where Value == RecordOrText<Target> {
    ValueType(.referenceOrText(Target.kind)) { node, reading in
      guard let text = reading.line(node, expected: "код или текст") else { return nil }
      if RecordID(text) == nil { return .text(text) }
      return reading.reference(node).map { .record($0) }
    }
  }
}

extension Reading {
  /// Reads the id of a record and remembers to look for it.
  mutating func reference<Target>(_ node: YAMLNode) -> Reference<Target>? {
    guard let id = id(node, isSecret: Target.kind == .person) else { return nil }
    let place = place(node.start)
    mentions.append(Mention(kind: Target.kind, id: id, place: place))
    return Reference(to: id, at: place)
  }

  /// Reads an id; what stands in its place may be a name, and then it is not shown.
  fileprivate mutating func id(_ node: YAMLNode, isSecret: Bool) -> RecordID? {
    guard case .scalar(let scalar) = node.content else {
      refuse(node, expected: "код")
      return nil
    }
    if let id = RecordID(scalar.text.trimmingBlanks) {
      if !Quotation.mayShow(id: id.text) { hide(node) }
      return id
    }
    hide(node)
    report(Problem.badID(of: key, at: place(node.start)))
    return nil
  }
}
