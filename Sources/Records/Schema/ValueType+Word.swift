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
      let known = reading.isPatient ? words : []
      let near = Problem.nearest(to: scalar.text, among: known.map(\.spelling))
      let isShown = !reading.isPersonal && Quotation.mayShow(scalar.text, near: near)
      if !isShown { reading.hide(node) }
      reading.report(
        Problem.unknownWord(
          isShown ? scalar.text : nil, of: reading.key, known: known,
          near: reading.isPersonal ? nil : near, script: reading.script,
          at: reading.place(node.start)))
      return nil
    }
  }
}
