import Diagnostics

extension ContentLoader {
  /// Warns of files that no record names, and of links where files are expected.
  mutating func reportUnknownFiles() {
    let flawedKinds = Set(records.flawed.map(\.kind))
    let strangers = folder.entries.filter { isUnknown($0) }
    let foldersInUse = Set(namedFiles.map { ContentLoader.topFolder(of: $0) })
    var reportedFolders: Set<String> = []
    for entry in strangers {
      let place = SourcePlace(file: entry.path)
      switch FileRole(of: entry) {
      case .companion(let kind):
        if unread[kind] == nil, !flawedKinds.contains(kind) {
          log.report(Problem.unnamedFile(at: place))
        }
      case .misread(let reason): log.report(Problem.misread(reason, at: place))
      default:
        let top = ContentLoader.topFolder(of: entry.path)
        if top.isEmpty || foldersInUse.contains(top) {
          log.report(Problem.unnamedFile(at: place))
        } else if reportedFolders.insert(top).inserted {
          let known = RecordKind.allCases.compactMap(\.folder)
          log.report(Problem.unknownFolder(top, known: known))
        }
      }
    }
  }

  private func isUnknown(_ entry: ContentEntry) -> Bool {
    switch FileRole(of: entry) {
    case .companion, .misread, .stray: !namedFiles.contains(entry.path)
    case .settings, .records, .linkedFolder, .export, .ignored: false
    }
  }

  /// The folder of content/ in which a path lies, empty for content/ itself.
  private static func topFolder(of path: String) -> String {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }
}
