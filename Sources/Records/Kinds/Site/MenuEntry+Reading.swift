import YAML

extension ValueType where Value == MenuEntry {
  /// A folder of the finished section, or the id of a page of the school's own.
  static var menuEntry: ValueType {
    ValueType(.menuEntry) { node, reading in
      if case .scalar(let scalar) = node.content,
        let folder = SectionFolder(rawValue: scalar.text.trimmingBlanks)
      {
        return .section(folder)
      }
      return reading.reference(node).map { .page($0) }
    }
  }
}
