import YAML

extension ValueType {
  /// Any number of values; a single one counts as a list of one, absent entries are passed over.
  static func list<Element>(_ element: ValueType<Element>, isEmptyAllowed: Bool = true) -> ValueType
  where Value == [Element] {
    ValueType(.list(element.shape, isEmptyAllowed: isEmptyAllowed)) { node, reading in
      var nodes = [node]
      if case .sequence(let written) = node.content { nodes = written }
      let present = nodes.filter { !element.isAbsent($0) }
      if present.isEmpty, !isEmptyAllowed {
        reading.report(Problem.emptyList(of: reading.key, at: reading.place(node.start)))
        return nil
      }
      return present.compactMap { element.read($0, &reading) }
    }
  }
}
