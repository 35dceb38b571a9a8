import Diagnostics
import Gate
import Guard
import Records

/// What the guard found, put together for people: one problem a place, one line a person and file.
struct LeakReport: Sendable {
  /// What was found in one file of the section.
  struct File: Sendable {
    /// The path in the section.
    let path: String
    /// What the guard says of it.
    let found: FileLeaks
  }

  /// A wording that must not be published, with the files that hold it.
  private struct Wording {
    var leak: Leak
    var files: [String] = []
  }

  /// The problems for the log.
  private(set) var problems: [Diagnostic] = []
  /// The lines for the report.
  private(set) var leaks: [ReportedLeak] = []
  /// What quoted lines must not show, by file.
  private(set) var spans: [String: [Range<SourcePosition>]] = [:]

  /// Puts together what was found in the files of a section, in its documents and in its sources.
  ///
  /// A wording of a Markdown text that no file holds is told too: the text is published as a whole.
  init(
    _ files: [File], documents: [DocumentLeaks], sources found: SourceFindings, _ records: RecordSet
  ) {
    let sources = found.mentions
    let places = Dictionary(grouping: sources, by: \.leak.key)
    var wordings: [UInt64: Wording] = [:]
    var cleared: Set<UInt64> = []
    for file in files {
      cleared.formUnion(file.found.clearedHere)
      for leak in file.found.leaks {
        wordings[leak.key, default: Wording(leak: leak)].files.append(file.path)
      }
    }
    for mention in sources
    where mention.isSuspicious && mention.isInText && !cleared.contains(mention.leak.key)
      && wordings[mention.leak.key] == nil
    {
      wordings[mention.leak.key] = Wording(leak: mention.leak)
    }
    tell(wordings, places, records)
    for document in documents { tell(document, records) }
    leaks.sort()
    hide(found.links)
  }

  /// Puts together what was found in the sources of a section that could not be made.
  init(sources found: SourceFindings, _ records: RecordSet) {
    var wordings: [UInt64: Wording] = [:]
    let suspicious = found.mentions.filter(\.isSuspicious)
    for mention in suspicious { wordings[mention.leak.key] = Wording(leak: mention.leak) }
    tell(wordings, Dictionary(grouping: suspicious, by: \.leak.key), records)
    hide(found.links)
  }

  /// Hides links to people in the files from which lines are quoted.
  private mutating func hide(_ links: [String: [Range<SourcePosition>]]) {
    for file in spans.keys { spans[file]?.append(contentsOf: links[file] ?? []) }
  }

  /// Tells what a document holds: the author mends the file itself, whatever the page says of it.
  private mutating func tell(_ document: DocumentLeaks, _ records: RecordSet) {
    let place = SourcePlace(file: document.source)
    for finding in document.findings {
      problems.append(
        LeakWording.problem(
          finding.leak, inDocument: place, whereabouts: finding.whereabouts,
          notes: LeakReport.notes(about: finding.leak, records)))
      for subject in finding.leak.subjects {
        leaks.append(
          ReportedLeak(
            person: subject.name, kind: finding.leak.kind, file: document.path, source: place,
            severity: finding.leak.severity))
      }
    }
  }

  private mutating func tell(
    _ wordings: [UInt64: Wording], _ places: [UInt64: [SourceMention]], _ records: RecordSet
  ) {
    var lines: [ReportedLeak: ReportedLeak] = [:]
    for (key, wording) in wordings.sorted(by: { $0.key < $1.key }) {
      let sources = LeakReport.origins(of: wording, among: places[key] ?? [], records)
      tell(wording, sources, records)
      for subject in wording.leak.subjects {
        for (file, source) in LeakReport.files(of: wording, sources, records) {
          let line = ReportedLeak(
            person: subject.name, kind: wording.leak.kind, file: file, source: source,
            severity: wording.leak.severity)
          let identity = line.identity
          if let known = lines[identity], !known.yields(to: line) { continue }
          lines[identity] = line
        }
      }
    }
    leaks = lines.values.sorted()
  }

  /// The files that hold a wording, each with where it was written; its sources where no file of the
  /// section holds it.
  private static func files(
    of wording: Wording, _ sources: [SourceMention], _ records: RecordSet
  ) -> [(file: String?, source: SourcePlace?)] {
    guard wording.files.isEmpty else {
      return wording.files.map { ($0, source(of: $0, among: sources, records)) }
    }
    return sources.isEmpty ? [(nil, nil)] : sources.map { ($0.file, $0.place) }
  }

  /// Tells a wording once for each place where it was written, or once where nobody knows the place.
  private mutating func tell(
    _ wording: Wording, _ sources: [SourceMention], _ records: RecordSet
  ) {
    let notes = LeakReport.notes(about: wording.leak, records)
    if sources.isEmpty {
      let place = wording.files.lazy.compactMap(records.source(of:)).first
      problems.append(
        LeakWording.problem(
          wording.leak, in: wording.files, at: wording.leak.kind == .file ? place : nil,
          notes: notes))
    }
    for source in sources {
      spans[source.file, default: []].append(source.span)
      problems.append(
        LeakWording.problem(wording.leak, in: wording.files, at: source.place, notes: notes))
    }
  }

  /// The places from which a wording came: a page knows its own source, and what passes nowhere is
  /// wrong in every one.
  private static func origins(
    of wording: Wording, among sources: [SourceMention], _ records: RecordSet
  ) -> [SourceMention] {
    let files = Set(wording.files.compactMap { records.source(of: $0)?.file })
    let guilty = sources.filter { $0.isSuspicious || files.contains($0.file) }
    return guilty.isEmpty ? sources : guilty
  }

  /// Where the words of a file were written; a page of a record of its own that holds none of the
  /// places has them from elsewhere, and nobody knows from where.
  private static func source(
    of file: String?, among sources: [SourceMention], _ records: RecordSet
  ) -> SourcePlace? {
    guard let own = file.flatMap(records.source(of:))?.file, sources.count > 1 else {
      return sources.first?.place
    }
    return sources.first { $0.file == own }?.place
  }

  /// Where the records or lists say whose data they are.
  private static func notes(about leak: Leak, _ records: RecordSet) -> [Diagnostic.Note] {
    leak.subjects.prefix(LeakWording.namedPeople).compactMap { subject in
      switch subject {
      case .person(let person):
        guard let record = records.people[person.id] else { return nil }
        return Diagnostic.Note("о ком речь — в этой записи", at: record.place(of: "surname"))
      case .row(let place):
        return Diagnostic.Note("имя защищено этим списком", at: place)
      }
    }
  }
}
