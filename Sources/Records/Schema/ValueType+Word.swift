import YAML

extension ValueType where Value: Vocabulary {
  /// One of the words of a vocabulary.
  static func word(of: Value.Type) -> ValueType {
    let words = Value.allCases.map { Word($0) }
    var values: [String: Value] = [:]
    for value in Value.allCases {
      values[value.rawValue] = value
      values[value.term.russian] = value
    }
    return ValueType(.word(words)) { [values] node, reading in
      guard case .scalar(let scalar) = node.content else {
        reading.refuse(node, expected: "одно слово из списка")
        return nil
      }
      if let value = values[scalar.text.trimmingBlanks] { return value }
      reading.report(
        Problem.unknownWord(
          reading.isPersonal ? nil : scalar.text, of: reading.key,
          known: reading.isPatient ? words : [],
          script: reading.script, at: reading.place(node.start)))
      return nil
    }
  }
}
