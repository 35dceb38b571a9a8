import Diagnostics
import Markdown
import Platform

/// Reads the files of content/, gathers what they hold in their order and looks up what they name.
struct ContentLoader {
  let folder: ContentFolder
  let index: ContentIndex
  var records = RecordSet()
  var sources = SourceCatalog()
  var log = DiagnosticLog()
  /// Where each id was first declared, by broken records too.
  var declared: [RecordKind: [RecordID: SourcePlace]] = [:]
  /// What was declared in files that cannot be read, as far as that can be guessed.
  var unread: [RecordKind: [UnreadFile]] = [:]
  /// The records that are named somewhere.
  var mentions: [Mention] = []
  /// The Markdown texts with the files that they stand in.
  var texts: [(file: String, text: MarkdownDocument)] = []
  /// The files that records name.
  var namedFiles: Set<String> = []

  /// Prepares to read a folder.
  init(_ folder: ContentFolder) {
    self.folder = folder
    index = ContentIndex(folder.entries)
  }

  /// Reads everything, the files on several threads.
  mutating func load(on pool: WorkPool) {
    for (entry, contents) in zip(folder.entries, read(on: pool)) {
      if let contents { take(contents) }
      switch FileRole(of: entry) {
      case .export(let organization):
        let place = SourcePlace(file: entry.path)
        let file = ContentFile(path: entry.path, namedAt: place)
        records.imports.append(SchoolExport(of: organization, in: file))
      case .linkedFolder(let kind):
        log.report(Problem.linkedFolder(at: SourcePlace(file: entry.path)))
        unread[kind, default: []].append(UnreadFile(unreadableAt: entry.path))
      case .settings, .records, .companion, .misread, .stray, .ignored: break
      }
    }
    if index.entry(at: FileRole.settingsPath) == nil { reportMissingSettings() }
    loadProtectedNames()
    resolveMentions()
    resolveTexts()
    checkPageParents()
    checkResources()
    reportUnknownFiles()
  }

  /// Says that there are no settings, or under which other name they seem to lie.
  private mutating func reportMissingSettings() {
    let other = folder.entries.first { FileRole(of: $0) == .misread(.settingsName) }
    if let other { namedFiles.insert(other.path) }
    log.report(other.map { Problem.misnamedSettings($0.path) } ?? Problem.noSettings())
  }

  /// Reads every file of records and settings, by the place of its entry.
  private func read(on pool: WorkPool) -> [FileContents?] {
    let (folder, index) = (folder, index)
    return pool.gather(count: folder.entries.count) { number in
      let entry = folder.entries[number]
      let kind: RecordKind? =
        switch FileRole(of: entry) {
        case .settings: .site
        case .records(let kind): kind
        case .export, .linkedFolder, .companion, .misread, .stray, .ignored: nil
        }
      return kind.map { FileReader.contents(of: entry, as: $0, in: folder, index: index) }
    }
  }

  /// Takes over what a file holds; of two records with one id the first counts.
  private mutating func take(_ contents: FileContents) {
    log.merge(contents.log)
    if let file = contents.unread { unread[contents.kind, default: []].append(file) }
    if let source = contents.source { sources.add(source) }
    guard var reading = contents.reading else { return }
    if contents.kind == .site { records.site = contents.settings }
    for (number, declaration) in contents.declarations.enumerated() {
      let first = declared[contents.kind]?[declaration.id]
      if let first {
        reading.report(
          Problem.duplicateID(
            declaration.id, of: contents.kind, at: declaration.place, first: first))
      } else {
        declared[contents.kind, default: [:]][declaration.id] = declaration.place
        contents.store(number, &records)
      }
      if declaration.isFlawed || first != nil {
        records.flawed.insert(RecordName(contents.kind, declaration.id))
      }
    }
    log.merge(reading.log)
    mentions += reading.mentions
    texts += reading.texts.map { (reading.file.path, $0) }
    namedFiles.formUnion(reading.namedFiles)
  }
}
