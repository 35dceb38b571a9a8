import Diagnostics
import YAML

extension ContentLoader {
  /// Reads the records of a file; none disappears without a word.
  mutating func read<Element: ReadableRecord>(
    _ file: OpenFile, into table: WritableKeyPath<RecordSet, RecordTable<Element>>
  ) {
    var reading = Reading(file.source)
    if file.nodes.isEmpty {
      reading.report(Problem.noRecords(at: SourcePlace(file: file.source.path)))
    }
    if file.body != nil, file.nodes.count > 1 {
      reading.report(Problem.severalRecords(at: reading.place(file.nodes[1].start)))
      remember(file.source, of: file.kind)
      close(file, reading)
      return
    }
    for node in file.nodes {
      reading.isFlawed = file.isFlawed
      var id: RecordID?
      let record: Element? = Fields.read(node, by: Element.schema, &reading) { fields in
        id = recordID(in: &fields, of: file)
        if let body = file.body { fields.readBody(body.text, from: body.line) }
        guard let id else { return nil }
        return Element(id: id, reading: &fields)
      }
      guard let id else {
        remember(file.source, of: file.kind)
        continue
      }
      let place = record.map { $0.place(of: RecordKeys.id) } ?? reading.place(node.start)
      if let first = declared[file.kind]?[id] {
        reading.report(Problem.duplicateID(id, of: file.kind, at: place, first: first))
      } else {
        declared[file.kind, default: [:]][id] = place
        if let record { records[keyPath: table].append(record) }
      }
      if reading.isFlawed { records.flawed.insert(RecordName(file.kind, id)) }
    }
    close(file, reading)
  }

  /// The id that a record declares, or the name of its file.
  private func recordID(in fields: inout Fields, of file: OpenFile) -> RecordID? {
    if fields.has(RecordKeys.id) { return fields.read(RecordKeys.id) }
    _ = fields.read(RecordKeys.id)
    guard file.nodes.count == 1 else {
      fields.report(
        Problem.missingID(
          fields.spelling(of: RecordKeys.id), at: fields.place(of: RecordKeys.id)))
      return nil
    }
    if let id = RecordID(file.source.stem) { return id }
    fields.report(
      Problem.badFileName(
        fields.spelling(of: RecordKeys.id), isSecret: file.kind == .person,
        stem: file.source.stem, at: SourcePlace(file: file.source.path)))
    return nil
  }
}
