package import Mustache

/// A row of a bank's table.
package struct BankRowView: TemplateView {
  let name: NameView
  let face: FaceView
  /// The post, the subjects, the class and the place of work, as far as they are known.
  let position: [String]
  let forms: [String]
  let requests: [String]
  let state: BadgeView
  let since: String?
  let sinceISO: String?
  let marks: FilterMarksView

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("name") { $0.name },
    .view("face") { $0.face },
    .flag("is_anonymous") { !$0.face.isNamed },
    .texts("position") { $0.position },
    .texts("forms") { $0.forms },
    .texts("requests") { $0.requests },
    .view("state") { $0.state },
    .text("since") { $0.since },
    .text("since_iso") { $0.sinceISO },
    .view("marks") { $0.marks },
  ]
}
