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
  /// The endings of documents, which are read as what they are called.
  private static let documents: Set<String> = [
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "rtf", "doc", "xls", "ppt", "zip",
    "sig", "p7s", "sgn",
  ]

  /// The list of its files that a build leaves in the section.
  private static let manifest = ".nastavnik-manifest"
  /// What a look through a copy brought.
  struct Outcome: Sendable, Equatable {
    /// What must not be there.
    var findings: [StaleFinding] = []
    /// What was not read.
    var obstacles: [PublishedCopy.Obstacle] = []
    /// The files of a search that hold words without their endings, or a program.
    var indexes: [String] = []
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
      outcome.indexes += part.indexes
    }
    outcome.indexes = unanswered(outcome.indexes)
    return outcome
  }

  /// Looks at a file; where its words give nobody away, its path still may.
  private func look(at path: String) -> Outcome {
    if path.hasSuffix(".pf_fragment") { return look(atFragment: path) }
    var outcome = Outcome()
    do throws(SystemFailure) {
      let bytes = try copy.read(path)
      if let folded = ContentCoding.split(path) {
        guard let unfolded = folded.coding.unfolded(bytes, limit: PublishedCopy.byteLimit) else {
          outcome.obstacles.append(.init(path: path, reason: "сжатая копия не читается"))
          return outcome
        }
        // The same words as in the file itself are told there.
        if !isOriginal(folded.original, unfolded) {
          look(into: unfolded, of: folded.original, toldAs: path, &outcome)
        }
      } else {
        look(into: bytes, of: path, toldAs: path, &outcome)
      }
    } catch {
      outcome.obstacles.append(.init(path: path, reason: error.reason))
    }
    return outcome
  }

  /// Looks at the bytes of a file by what they are, whatever its name says.
  private func look(
    into bytes: [UInt8], of path: String, toldAs shown: String, _ outcome: inout Outcome
  ) {
    let ending = StaleSearch.ending(of: path)
    var isUnread = false
    if !StaleSearch.documents.contains(ending), let texts = ReadableBytes.texts(of: bytes) {
      outcome.findings = findings(in: texts, of: path, toldAs: shown)
    } else {
      outcome.findings = StaleSearch.findings(
        leakGuard.inspect([], at: path, revealing: traces[path] ?? Trace()), at: shown)
      // Today's own documents and pictures have been looked into already.
      if assets[path] != bytes {
        isUnread = !look(intoDocument: bytes, of: path, toldAs: shown, &outcome)
      }
    }
    guard outcome.findings.isEmpty else { return }
    if let finding = pathFinding(path, toldAs: shown) {
      outcome.findings.append(finding)
    } else if isUnread, StaleSearch.isIndex(path) {
      outcome.indexes.append(shown)
    } else if isUnread {
      let reason =
        ReadableBytes.isPicture(bytes)
        ? "это картинка, что на ней, программа не видит" : "программа не читает таких файлов"
      outcome.obstacles.append(.init(path: shown, reason: reason))
    }
  }

  /// What today's file at a path reveals; the list of the files tells what the map of the section does.
  private func trace(of path: String) -> Trace {
    traces[path == StaleSearch.manifest ? "sitemap.xml" : path] ?? Trace()
  }

  /// What the guard finds in a text in any of its encodings, letters of scripts resolved.
  private func findings(
    in texts: [String], of path: String, toldAs shown: String
  ) -> [StaleFinding] {
    // What a server runs or shows as it likes is read as a page and as a text.
    let isKnown = StaleSearch.texts.contains(StaleSearch.ending(of: path))
    let places = isKnown ? [path] : [path + ".html", path + ".txt"]
    var readings = texts
    for text in texts {
      let resolved = EscapedText.resolved(text)
      if resolved != text { readings.append(resolved) }
    }
    var findings: [StaleFinding] = []
    for text in readings.isEmpty ? [""] : readings {
      for place in places {
        let found = leakGuard.inspect(Array(text.utf8), at: place, revealing: trace(of: path))
        for finding in StaleSearch.findings(found, at: shown) where !findings.contains(finding) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// Whether a file of the copy that is online holds just these bytes.
  private func isOriginal(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let original = try? copy.read(path) else { return false }
    return original == bytes
  }

  /// Looks into a document; tells whether the bytes are one.
  private func look(
    intoDocument bytes: [UInt8], of path: String, toldAs shown: String, _ outcome: inout Outcome
  ) -> Bool {
    let isNamed = StaleSearch.documents.contains(StaleSearch.ending(of: path))
    let found = ReadableBytes.documentEnding(of: bytes)
    guard isNamed || found != nil else { return false }
    do throws(DocumentFailure) {
      // A document is read by its own ending where it has one, else by what it is.
      let name = isNamed ? path : path + "." + (found ?? "")
      let inspected = try inspector.inspect(bytes, file: name, isSigned: true)
      for part in inspected.texts {
        let found = leakGuard.inspect(
          text: Array(part.text.utf8), as: part.isMetadata ? .metadata : .document)
        for finding in StaleSearch.findings(found, at: shown)
        where !outcome.findings.contains(finding) {
          outcome.findings.append(finding)
        }
      }
    } catch {
      outcome.obstacles.append(.init(path: shown, reason: "документ не читается"))
    }
    return true
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

  static func ending(of path: String) -> String {
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
