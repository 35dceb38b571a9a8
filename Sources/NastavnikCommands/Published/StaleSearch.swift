import Compression
import Diagnostics
import Documents
import Guard
import Platform
import Publication

/// Compares a copy of the section that is online with what may be public today.
struct StaleSearch: Sendable {
  /// The copy.
  let copy: PublishedCopy
  /// The bytes of today's documents and pictures, by path.
  let assets: [String: [UInt8]]
  /// What each of today's pages reveals, by path.
  let traces: [String: Trace]
  /// Whose pages were made by the builds that are remembered, by path.
  let owners: [String: String]
  /// What looks for everything withheld.
  let leakGuard: LeakGuard
  /// What reads documents.
  let inspector = DocumentInspector()

  /// The endings of files that hold text as it is.
  private static let texts: Set<String> = [
    "html", "htm", "xml", "svg", "json", "webmanifest", "ics", "csv", "txt", "md", "css", "js",
  ]
  /// The endings of documents that hold text inside.
  private static let documents: Set<String> = [
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "rtf", "doc", "xls", "ppt", "zip",
  ]

  /// What a look through a copy brought.
  struct Outcome: Sendable, Equatable {
    /// What must not be there.
    var findings: [StaleFinding] = []
    /// What was not read.
    var obstacles: [PublishedCopy.Obstacle] = []
    /// How many files there were, without their compressed copies.
    var looked = 0
    /// Whether the home page of a section is among them.
    var hasHomePage = true

    /// Whether anything is certain to be there that must not be.
    var isStale: Bool { findings.contains { $0.severity == .error } }
  }

  /// Looks through every file.
  ///
  /// - Throws: What the pool answered.
  func run(on pool: WorkPool) throws -> Outcome {
    let outcomes = Gathering<Outcome>(count: copy.files.count)
    try pool.run(count: copy.files.count) { index in
      outcomes[index] = look(at: copy.files[index])
    }
    var outcome = Outcome(
      obstacles: copy.obstacles, looked: copy.files.count { ContentCoding.split($0) == nil })
    outcome.hasHomePage = copy.files.contains("index.html")
    for part in outcomes.values.compactMap(\.self) {
      outcome.findings += part.findings
      outcome.obstacles += part.obstacles
    }
    return outcome
  }

  /// Looks at a file; where its words give nobody away, its path still may.
  private func look(at path: String) -> Outcome {
    if let copy = ContentCoding.split(path),
      StaleSearch.texts.contains(StaleSearch.ending(of: copy.original))
    {
      return look(atCopy: path, of: copy.original, folded: copy.coding)
    }
    if path.hasSuffix(".pf_fragment") { return look(atFragment: path) }
    var outcome = Outcome()
    let ending = StaleSearch.ending(of: path)
    let isText = StaleSearch.texts.contains(ending)
    do throws(SystemFailure) {
      let holdsWords = isText || StaleSearch.documents.contains(ending)
      let bytes = holdsWords ? try copy.read(path) : []
      let found = leakGuard.inspect(
        isText ? bytes : [], at: path, revealing: traces[path] ?? Trace())
      outcome.findings = StaleSearch.findings(found, at: path)
      // Today's own documents have been looked into already.
      if holdsWords, !isText, assets[path] != bytes { look(into: bytes, at: path, &outcome) }
    } catch {
      outcome.obstacles.append(.init(path: path, reason: error.reason))
    }
    if outcome.findings.isEmpty, let finding = pathFinding(path, toldAs: path) {
      outcome.findings.append(finding)
    }
    return outcome
  }

  /// Looks at a folded copy, which a server gives in the place of its file: the same words as there
  /// are told there, others must not have been left behind.
  private func look(
    atCopy path: String, of original: String, folded coding: ContentCoding
  ) -> Outcome {
    var outcome = Outcome()
    do throws(SystemFailure) {
      guard let bytes = coding.unfolded(try copy.read(path), limit: PublishedCopy.byteLimit) else {
        outcome.obstacles.append(.init(path: path, reason: "сжатая копия не читается"))
        return outcome
      }
      if isOriginal(original, bytes) { return outcome }
      let found = leakGuard.inspect(bytes, at: original, revealing: traces[original] ?? Trace())
      outcome.findings = StaleSearch.findings(found, at: path)
    } catch {
      outcome.obstacles.append(.init(path: path, reason: error.reason))
    }
    if outcome.findings.isEmpty, let finding = pathFinding(original, toldAs: path) {
      outcome.findings.append(finding)
    }
    return outcome
  }

  /// Whether a file of the copy that is online holds just these bytes.
  private func isOriginal(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let original = try? copy.read(path) else { return false }
    return original == bytes
  }

  private func look(into document: [UInt8], at path: String, _ outcome: inout Outcome) {
    do throws(DocumentFailure) {
      let inspected = try inspector.inspect(document, file: path, isSigned: true)
      for part in inspected.texts {
        let found = leakGuard.inspect(
          text: Array(part.text.utf8), as: part.isMetadata ? .metadata : .document)
        outcome.findings += StaleSearch.findings(found, at: path)
      }
    } catch {
      outcome.obstacles.append(.init(path: path, reason: "документ не читается"))
    }
  }

  /// What the guard found, told of a file.
  static func findings(_ found: FileLeaks, at path: String) -> [StaleFinding] {
    found.leaks.flatMap { leak in
      leak.subjects.map { subject in
        StaleFinding(
          record: subject.name, kind: StaleFinding.Kind(leak.kind), path: path,
          severity: leak.severity)
      }
    }
  }

  /// What the path of a file says that today's section does not have; told of the file itself or of
  /// its copy.
  private func pathFinding(_ path: String, toldAs shown: String) -> StaleFinding? {
    guard traces[path] == nil, assets[path] == nil else { return nil }
    return switch PublishedPath(path) {
    case .person: StaleFinding(record: owners[path], kind: .page, path: shown)
    case .picture: StaleFinding(record: nil, kind: .picture, path: shown)
    case .other: nil
    }
  }

  private static func ending(of path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return path[path.utf8.index(after: dot)...].lowercased()
  }
}

extension PublicationMemory {
  /// Whose page each file was, for the pages of people in the banks: nobody else's entry stands there.
  var owners: [String: String] {
    var owners: [String: String] = [:]
    for removal in removals {
      for file in removal.removed where PublishedPath(file) == .person {
        owners[file] = removal.record
      }
    }
    for (place, appearance) in appearances
    where place.field.hasPrefix("mentor.") || place.field.hasPrefix("mentee.") {
      for file in appearance.files where PublishedPath(file) == .person {
        owners[file] = place.record
      }
    }
    return owners
  }
}
