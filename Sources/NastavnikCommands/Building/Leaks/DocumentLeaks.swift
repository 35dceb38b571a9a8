import Documents
import Guard

/// What the guard found in one document, told once for each person and part of the document.
struct DocumentLeaks: Sendable {
  /// A finding with where in the document to look.
  struct Finding: Sendable {
    /// What came out.
    let leak: Leak
    /// A sentence that leads to the place.
    let whereabouts: String
  }

  /// The path in the section.
  let path: String
  /// The file that was attached, relative to content/.
  let source: String
  /// Whom its words name by right.
  private(set) var named: Set<NamedPerson> = []
  /// What must not stand there, the gravest of each person and part.
  private(set) var findings: [Finding] = []

  private struct Identity: Hashable {
    let subjects: [ProtectedSubject]
    let place: DocumentText.Place
  }

  /// Looks through all words of a document.
  init(in document: DocumentWords, watchedBy leakGuard: LeakGuard) {
    path = document.path
    source = document.source
    var known: [Identity: Int] = [:]
    for text in document.texts {
      let kind: LeakKind = text.isMetadata ? .metadata : .document
      let found = leakGuard.inspect(text: Array(text.text.utf8), as: kind)
      named.formUnion(found.named)
      for leak in found.leaks {
        let identity = Identity(subjects: leak.subjects, place: text.place)
        if let index = known[identity] {
          if findings[index].leak.severity >= leak.severity { continue }
          findings[index] = Finding(leak: leak, whereabouts: findings[index].whereabouts)
          continue
        }
        known[identity] = findings.count
        let pages = DocumentLeaks.pages(of: text, holding: leak, watchedBy: leakGuard)
        findings.append(
          Finding(leak: leak, whereabouts: DocumentPlaceWording.sentence(text.place, pages: pages)))
      }
    }
  }

  /// The pages, from 1, on which the same people are named; none where the text has no pages.
  private static func pages(
    of text: DocumentText, holding leak: Leak, watchedBy leakGuard: LeakGuard
  ) -> [Int] {
    let pages = text.text.split(separator: "\u{C}", omittingEmptySubsequences: false)
    guard pages.count > 2 else { return [] }
    return pages.enumerated().compactMap { index, page in
      let found = leakGuard.inspect(text: Array(page.utf8), as: leak.kind).leaks
      return found.contains { $0.subjects == leak.subjects } ? index + 1 : nil
    }
  }
}
