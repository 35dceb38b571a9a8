package import Mustache

/// A news item in a list.
package struct NewsCardView: TemplateView {
  let title: String
  let url: String
  let date: String
  let dateISO: String
  let summary: String?
  let picture: PictureView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .text("date") { $0.date },
    .text("date_iso") { $0.dateISO },
    .text("summary") { $0.summary },
    .view("picture") { $0.picture },
  ]
}
