import HTML
package import Mustache

/// A news item with everything that belongs to it.
package struct NewsPage: TemplateView {
  let chrome: ChromeView
  let date: String
  let dateISO: String
  let author: NameView?
  let body: HTMLFragment
  let pictures: [PictureView]
  let facts: [FactView]
  /// The item before it in time.
  let older: LinkView?
  /// The item after it in time.
  let newer: LinkView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("date") { $0.date },
    .text("date_iso") { $0.dateISO },
    .view("author") { $0.author },
    .flag("has_content") { !$0.body.isEmpty || !$0.pictures.isEmpty },
    .markup("body") { $0.body },
    .flag("has_pictures") { !$0.pictures.isEmpty },
    .list("pictures") { $0.pictures },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_neighbours") { $0.older != nil || $0.newer != nil },
    .view("older") { $0.older },
    .view("newer") { $0.newer },
  ]
}
