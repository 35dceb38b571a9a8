import Guard
import Platform
import Publication
import Search

extension StaleSearch {
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
