import Diagnostics
import Guard
import Platform
import Publication
import Search
import Site

/// The files of an index beside what the pages in it reveal.
struct SearchIndex {
  /// A name by whose ending the guard reads a fragment as what it is.
  static let format = "fragment.json"

  /// The files that hold the words of a page, each with what the page reveals.
  let fragments: [(path: String, trace: Trace)]
  private let texts: [(words: [UInt8], trace: Trace)]

  /// Finds the page behind each file.
  ///
  /// - Throws: `strange` for words of a page that is not there.
  init(
    _ files: [SearchFile], _ pages: [SiteFile], _ findings: Gathering<PageFindings>
  ) throws(SearchFailure) {
    var traces: [String: Trace] = [:]
    for (page, finding) in zip(pages, findings.values) { traces[page.path] = finding?.trace }
    var fragments: [(path: String, trace: Trace)] = []
    var texts: [(words: [UInt8], trace: Trace)] = []
    for file in files where file.isFragment {
      guard let trace = file.page.flatMap({ traces[$0] }) else { throw .strange }
      fragments.append((file.path, trace))
      texts.append((file.unfolded, trace))
    }
    self.fragments = fragments
    self.texts = texts
  }

  /// Whether the guard, which has passed every page, finds nothing more in the words of the index.
  ///
  /// Pagefind joins what a page keeps apart, as two cells of a table.
  func isClean(to leakGuard: LeakGuard) -> Bool {
    texts.allSatisfy { text in
      let found = leakGuard.inspect(text.words, at: Self.format, revealing: text.trace)
      return found.leaks.allSatisfy { $0.severity < .error }
    }
  }
}
