package import Mustache

/// What a row of a list can be found by, for the attributes that the filter reads.
///
/// Everything in it has been revealed for the page that the row stands on.
package struct FilterMarksView: TemplateView {
  /// The words that the list is sorted by.
  let title: String
  /// The day that the list is sorted by, as in ISO 8601; `nil` where it is not known.
  let date: String?
  /// The words of each mark.
  let words: [FilterMark: [String]]

  /// The names that templates use; several words of a mark stand on a line each.
  package static let fields: Fields<Self> = Fields(
    [
      .text("title") { $0.title },
      .text("date") { $0.date },
    ]
      + FilterMark.allCases.map { mark in
        .text(mark.rawValue) { $0.words[mark]?.joined(separator: "\n") }
      })
}
