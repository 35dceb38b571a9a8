import Guard
import Output
import Platform
import Publication
import Search

extension StaleSearch {
  /// The endings of what a search reads beside the words of pages.
  private static let indexes: Set<String> = ["pf_index", "pf_meta", "pf_filter", "pagefind"]

  /// Whether a file is the search's own, which no page shows.
  static func isIndex(_ path: String) -> Bool { indexes.contains(ending(of: path)) }

  /// Those files of the search for which nothing answers.
  ///
  /// An index holds the words of pages without their endings, in which no name can be told from
  /// another word. It says no more than the words of the pages that it was made of, and those were
  /// looked through, if all of them are there and all is as one build made it.
  func unanswered(_ indexes: [String]) -> [String] {
    guard !indexes.isEmpty else { return [] }
    guard let bytes = try? copy.read(SectionInventory.path),
      let inventory = SectionInventory(bytes)
    else { return indexes }
    let isOld: (String) -> Bool = { path in
      guard let bytes = try? copy.read(path) else { return true }
      return !inventory.lists(path, holding: bytes)
    }
    let fragments = inventory.paths.filter { $0.hasSuffix(".pf_fragment") }
    return fragments.contains(where: isOld) ? indexes : indexes.filter(isOld)
  }

  /// Looks at the words of a page in the index of the search, which today's page answers for.
  func look(atFragment path: String) -> Outcome {
    var outcome = Outcome()
    do throws(SystemFailure) {
      let fragment = SearchFile(path: path, bytes: try copy.read(path))
      guard let page = fragment.page else {
        outcome.obstacles.append(.init(path: path, reason: "файл поиска не читается"))
        return outcome
      }
      let found = leakGuard.inspect(
        fragment.unfolded, at: SearchIndex.format, revealing: traces[page] ?? Trace())
      outcome.findings = StaleSearch.findings(found, at: path)
    } catch {
      outcome.obstacles.append(.init(path: path, reason: error.reason))
    }
    return outcome
  }
}
