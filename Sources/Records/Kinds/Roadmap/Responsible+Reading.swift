import YAML

extension ValueType where Value == Responsible {
  /// A role in words, or a person with an optional role.
  static var responsible: ValueType {
    ValueType(.textOrMapping(Responsible.schema)) { node, reading in
      if case .mapping = node.content {
        return Fields.read(node, by: Responsible.schema, &reading) { Responsible(reading: &$0) }
      }
      return reading.line(node, expected: "роль словами или человека с кодом").map { .role($0) }
    }
  }
}

extension Responsible: MappingValue {
  /// The keys of a person who is responsible.
  enum Keys {
    static let person = Key(
      "person", "человек", .reference(to: Person.self), required: true, "код человека")
    static let role = Key(
      "role", "роль", .text, "слова вместо имени, которое нельзя показать; иначе должность")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema("описании ответственного", [Keys.person, Keys.role])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    guard let person = fields.read(Keys.person) else { return nil }
    self = .person(person, role: fields.read(Keys.role))
  }
}
