import YAML

extension ValueType where Value == [RoadmapColumn: String] {
  /// The author's own headings of columns.
  static var headings: ValueType {
    ValueType(.headings(RoadmapColumn.allCases.map { Word($0) })) { node, reading in
      Fields.read(node, by: RoadmapColumn.schema, &reading) { fields in
        var headings: [RoadmapColumn: String] = [:]
        for (column, key) in RoadmapColumn.keys { headings[column] = fields.read(key) }
        return headings
      }
    }
  }
}

extension RoadmapColumn {
  /// A key for each column.
  fileprivate static let keys: [(RoadmapColumn, Key<String>)] = allCases.map {
    ($0, Key($0.rawValue, $0.term.russian, .text, "заголовок столбца вместо «\($0.title)»"))
  }

  /// The keys in the order of the columns.
  fileprivate static let schema = MappingSchema("заголовках столбцов", keys.map(\.1))
}
