import Diagnostics
import Output
import Platform
import Publication
import Search
import Site

extension SectionBuild {
  /// Where the files of the index lie in the section.
  private static let searchFolder = "poisk/pagefind"
  /// What the page of the search loads first.
  static let searchEntrance = "\(searchFolder)/\(SearchFile.entrance)"

  /// Finds the program that makes the index of the search.
  ///
  /// - Returns: `nil` where there is none; the search then knows the titles of pages alone.
  func searchIndexer() -> SearchIndexer? {
    guard let program = options.searchProgram else {
      return try? SearchIndexer(in: world.searchFolders)
    }
    guard let path = try? RealPath(resolving: program) else { return nil }
    return try? SearchIndexer(path.name, in: [path.parent.text])
  }

  /// Adds the index of the finished pages, which the guard has passed; without it the section is
  /// whole all the same.
  mutating func addSearchIndex(
    to session: OutputSession, of plan: SectionPlan, _ findings: Gathering<PageFindings>
  ) throws {
    guard let indexer = plan.indexer else {
      if options.searchProgram != nil || !world.searchFolders.isEmpty {
        log.report(SearchWording.missing)
      }
      return
    }
    let made = try session.lend(copiesWhere: { $0.hasSuffix(".html") }) { pages, workplace in
      Result { () throws(SearchFailure) in
        let files = try indexer.index(of: pages, through: workplace)
        let scripts = files.filter { $0.path == SearchFile.entrance }
        guard scripts.allSatisfy({ plan.outside.inScript($0.bytes).isEmpty }) else {
          throw .callsOut
        }
        return (files, try SearchIndex(files, plan.files, findings))
      }
    }
    switch made ?? .failure(.meddled) {
    case .failure(let failure): log.report(SearchWording.problem(failure))
    case .success(let (files, index)):
      guard index.isClean(to: plan.leakGuard) else {
        log.report(SearchWording.joined)
        return
      }
      for file in files { try session.write(file.bytes, to: "\(Self.searchFolder)/\(file.path)") }
      for (path, trace) in index.fragments { note(trace, in: "\(Self.searchFolder)/\(path)") }
    }
  }

  /// Files without those of the index, whose names change with every word of a page.
  static func withoutSearchIndex(_ files: [String]) -> [String] {
    files.filter { !$0.hasPrefix(searchFolder + "/") }
  }

  /// Takes down that a file repeats what a page reveals.
  private mutating func note(_ trace: Trace, in path: String) {
    for line in trace.lines { result.appearances[line, default: []].append(path) }
  }
}
