package import Mustache

/// The news and events of a stage, or of a group of stages.
package struct StageNewsView: TemplateView {
  /// A news item or an event as one line.
  package struct Item: TemplateView {
    let title: String
    let url: String
    let date: String
    let dateISO: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("title") { $0.title },
      .text("url") { $0.url },
      .text("date") { $0.date },
      .text("date_iso") { $0.dateISO },
    ]
  }

  let anchor: String
  let title: String
  let items: [Item]
  let events: [Item]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .text("title") { $0.title },
    .flag("has_items") { !$0.items.isEmpty },
    .list("items") { $0.items },
    .flag("has_events") { !$0.events.isEmpty },
    .list("events") { $0.events },
  ]
}
