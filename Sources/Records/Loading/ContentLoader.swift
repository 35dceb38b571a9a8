import Diagnostics
import Markdown
import YAML

/// Reads the files of content/ one after the other and gathers what they hold.
struct ContentLoader {
  /// The size above which a file of records is not read.
  static let fileLimit = 4 << 20

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

  /// Reads everything.
  mutating func load() {
    for entry in folder.entries {
      switch FileRole(of: entry) {
      case .settings: loadSettings(entry)
      case .records(let kind): loadRecords(of: kind, from: entry)
      case .export(let organization):
        let place = SourcePlace(file: entry.path)
        let file = ContentFile(path: entry.path, namedAt: place)
        records.imports.append(SchoolExport(of: organization, in: file))
      case .linkedFolder(let kind):
        log.report(Problem.linkedFolder(at: SourcePlace(file: entry.path)))
        unread[kind, default: []].append(UnreadFile(unreadableAt: entry.path))
      case .companion, .misread, .stray, .ignored: break
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

  private mutating func loadSettings(_ entry: ContentEntry) {
    guard let file = open(entry, as: .site) else { return }
    var reading = Reading(file.source)
    reading.isFlawed = file.isFlawed
    if file.nodes.count == 1 {
      records.site = Fields.read(file.nodes[0], by: SiteSettings.schema, &reading) {
        SiteSettings(reading: &$0)
      }
    } else {
      let place = SourcePlace(file: entry.path)
      reading.report(
        file.nodes.isEmpty ? Problem.emptySettings(at: place) : Problem.settingsNotOne(at: place))
    }
    close(file, reading)
  }

  /// Says that there are no settings, or under which other name they seem to lie.
  private mutating func reportMissingSettings() {
    let other = folder.entries.first { FileRole(of: $0) == .misread(.settingsName) }
    if let other { namedFiles.insert(other.path) }
    log.report(other.map { Problem.misnamedSettings($0.path) } ?? Problem.noSettings())
  }

  private mutating func loadRecords(of kind: RecordKind, from entry: ContentEntry) {
    guard let file = open(entry, as: kind) else { return }
    switch kind {
    case .site: break
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
}
