import Diagnostics
import Gate
import Records

/// Which parts of which files are published: everything but what the gate keeps back as a whole,
/// and of people only what they say in their own words.
struct SourceMap: Sendable {
  /// A record as far as it matters where it stands.
  private struct Extent {
    let subject: LedgerSubject
    let start: SourcePosition
    /// The keys that hold words, with where they stand; `nil` where all do.
    let wordKeys: [(from: SourcePosition, to: SourcePosition?)]?
    /// The keys that are never published.
    let closedKeys: [(from: SourcePosition, to: SourcePosition?)]

    /// The bytes of the record that hold words for readers.
    func words(in source: SourceText, _ record: Range<Int>) -> [Range<Int>] {
      if let wordKeys { return wordKeys.map { bytes($0, in: source, record) } }
      var ranges: [Range<Int>] = []
      var start = record.lowerBound
      for key in closedKeys {
        let closed = bytes(key, in: source, record)
        if start < closed.lowerBound { ranges.append(start..<closed.lowerBound) }
        start = max(start, closed.upperBound)
      }
      if start < record.upperBound { ranges.append(start..<record.upperBound) }
      return ranges
    }

    private func bytes(
      _ key: (from: SourcePosition, to: SourcePosition?), in source: SourceText,
      _ record: Range<Int>
    ) -> Range<Int> {
      let start = min(max(source.offset(of: key.from), record.lowerBound), record.upperBound)
      let end = key.to.map { source.offset(of: $0) } ?? record.upperBound
      return start..<max(start, min(end, record.upperBound))
    }
  }

  private var files: [String: [Extent]] = [:]
  private let ledger: Ledger

  /// Takes down where the records stand.
  init(_ records: RecordSet, _ ledger: Ledger) {
    self.ledger = ledger
    add(records.programs) { program in
      program.extensions.map { SourceMap.range(of: ["reason"], in: [$0.keys]) }.joined()
        + SourceMap.range(of: ["end_reason"], in: [program.keys])
    }
    add(records.documents) { _ in [] }
    add(records.roadmaps) { _ in [] }
    add(records.news) { _ in [] }
    add(records.events) { _ in [] }
    add(records.practices) { _ in [] }
    add(records.materials) { _ in [] }
    add(records.pages) { _ in [] }
    add(records.media) { _ in [] }
    add(records.indicators) { _ in [] }
    add(records.awards) { _ in [] }
    add(records.partners) { _ in [] }
    for person in records.people { add(person) }
    for file in files.keys { files[file]?.sort { $0.start < $1.start } }
  }

  /// Whether the whole record is kept back.
  private func isWithheld(_ subject: LedgerSubject) -> Bool { ledger.withholds("*", of: subject) }

  /// The files that hold records, by path.
  var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The parts of a file that may be published.
  func stretches(of source: SourceText) -> [SourceStretch] {
    guard let extents = files[source.path] else { return [] }
    let body = SourceMap.body(of: source)
    var stretches: [SourceStretch] = []
    for (index, extent) in extents.enumerated() where !isWithheld(extent.subject) {
      let start = body == nil ? source.offset(of: extent.start) : 0
      let next = index + 1 < extents.count ? source.offset(of: extents[index + 1].start) : nil
      let end = body?.lowerBound ?? next ?? source.bytes.count
      for range in extent.words(in: source, start..<max(start, end)) {
        stretches.append(SourceStretch(range: range, language: .data))
      }
    }
    if let body, !extents.contains(where: { isWithheld($0.subject) }) {
      stretches.append(SourceStretch(range: body, language: .text))
    }
    return stretches
  }

  private mutating func add<Element: Record>(
    _ table: RecordTable<Element>,
    closing closed: (Element) -> [(from: SourcePosition, to: SourcePosition?)]
  ) {
    for record in table {
      files[record.origin.file, default: []].append(
        Extent(
          subject: LedgerSubject(Element.kind, record.id.text),
          start: record.origin.position ?? SourcePosition(line: 1, column: 1), wordKeys: nil,
          closedKeys: closed(record)))
    }
  }

  private mutating func add(_ person: Person) {
    let keys =
      [person.keys, person.mentor?.keys, person.mentee?.keys].compactMap(\.self)
      + person.consents.map(\.keys)
    files[person.origin.file, default: []].append(
      Extent(
        subject: LedgerSubject(.person, person.id.text),
        start: person.origin.position ?? SourcePosition(line: 1, column: 1),
        wordKeys: SourceMap.range(of: SourceMap.ownWords, in: keys), closedKeys: []))
  }

  /// The keys under which people speak in their own words.
  private static let ownWords: Set<String> = [
    "bio", "competencies", "interests", "awards", "position", "workplace", "education",
    "desired_mentee", "time_resource", "requests",
  ]

  /// From where to where some keys of one record go, each up to the next key.
  private static func range(
    of wanted: Set<String>, in mappings: [KeyPlaces]
  ) -> [(from: SourcePosition, to: SourcePosition?)] {
    var all: [(position: SourcePosition, isWanted: Bool)] = []
    for keys in mappings {
      for name in keys.names {
        if let position = keys[name] { all.append((position, wanted.contains(name))) }
      }
    }
    all.sort { $0.position < $1.position }
    return all.indices.filter { all[$0].isWanted }.map { index in
      (all[index].position, index + 1 < all.count ? all[index + 1].position : nil)
    }
  }

  /// The bytes below the front matter of a Markdown file; `nil` for a file of data.
  private static func body(of source: SourceText) -> Range<Int>? {
    guard source.path.hasSuffix(".md") else { return nil }
    let bytes = source.bytes
    var fences = 0
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[index..<end]
      if (line.last == 0x0D ? line.dropLast() : line).elementsEqual("---".utf8) {
        fences += 1
        if fences == 2 { return min(end + 1, bytes.count)..<bytes.count }
      }
      index = end + 1
    }
    return nil
  }
}
