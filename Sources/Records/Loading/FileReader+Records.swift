import Diagnostics
import YAML

extension FileReader {
  /// Reads what a parsed file declares.
  mutating func read(_ file: OpenFile) {
    switch file.kind {
    case .site: readSettings(file)
    case .person: read(file, into: \.people)
    case .program: read(file, into: \.programs)
    case .document: read(file, into: \.documents)
    case .roadmap: read(file, into: \.roadmaps)
    case .news: read(file, into: \.news)
    case .event: read(file, into: \.events)
    case .practice: read(file, into: \.practices)
    case .material: read(file, into: \.materials)
    case .page: read(file, into: \.pages)
    case .media: read(file, into: \.media)
    case .indicator: read(file, into: \.indicators)
    case .award: read(file, into: \.awards)
    case .partner: read(file, into: \.partners)
    case .registry: read(file, into: \.registry)
    case .contest: read(file, into: \.contest)
    }
  }

  private mutating func readSettings(_ file: OpenFile) {
    var reading = Reading(file.source)
    reading.isFlawed = file.isFlawed
    if file.nodes.count == 1 {
      contents.settings = Fields.read(file.nodes[0], by: SiteSettings.schema, &reading) {
        SiteSettings(reading: &$0)
      }
    } else {
      let place = SourcePlace(file: entry.path)
      reading.report(
        file.nodes.isEmpty ? Problem.emptySettings(at: place) : Problem.settingsNotOne(at: place))
    }
    close(file, reading)
  }

  /// Reads the records of a file; none disappears without a word.
  private mutating func read<Element: ReadableRecord>(
    _ file: OpenFile, into table: any WritableKeyPath<RecordSet, RecordTable<Element>> & Sendable
  ) {
    var reading = Reading(file.source)
    if file.nodes.isEmpty {
      reading.report(Problem.noRecords(at: SourcePlace(file: file.source.path)))
    }
    if file.body != nil, file.nodes.count > 1 {
      reading.report(Problem.severalRecords(at: reading.place(file.nodes[1].start)))
      contents.unread = UnreadFile(file.source)
      return close(file, reading)
    }
    var records: [Element?] = []
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
        if contents.unread == nil { contents.unread = UnreadFile(file.source) }
        continue
      }
      let place = record.map { $0.place(of: RecordKeys.id) } ?? reading.place(node.start)
      contents.declarations.append(
        FileContents.Declaration(id: id, place: place, isFlawed: reading.isFlawed))
      records.append(record)
    }
    contents.store = { [records] declaration, set in
      if let record = records[declaration] { set[keyPath: table].append(record) }
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

  /// Takes down what was found, and what of the text may be quoted.
  private mutating func close(_ file: OpenFile, _ reading: Reading) {
    // What YAML refused is in no tree, so nobody knows which of it is personal.
    let isPersonal = file.kind.schema.holdsPersonalData
    let hidesAll = file.isFlawed && isPersonal
    let remarks = isPersonal ? RemarkSpans.spans(in: file.source.text) : []
    contents.source = SourceText(
      path: file.source.path, bytes: file.source.text,
      masking: hidesAll ? .everythingAfterKey : .privateSpans(reading.personalSpans + remarks))
    contents.reading = reading
  }
}
