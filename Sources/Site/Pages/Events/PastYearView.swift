package import Mustache

/// The past events of one year.
package struct PastYearView: TemplateView {
  /// The id of the heading; `nil` where all past events are of one year.
  let anchor: String?
  let year: String
  let events: [EventCardView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .text("year") { $0.year },
    .list("events") { $0.events },
  ]
}
