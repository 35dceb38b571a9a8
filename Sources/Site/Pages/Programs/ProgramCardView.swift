package import Mustache

/// A programme in a list.
package struct ProgramCardView: TemplateView {
  let title: String
  let url: String
  let status: BadgeView
  let form: String
  let term: String
  let goal: String
  let participants: ParticipantsView?
  let picture: PictureView?
  let marks: FilterMarksView

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .view("status") { $0.status },
    .text("form") { $0.form },
    .text("term") { $0.term },
    .text("goal") { $0.goal },
    .view("participants") { $0.participants },
    .view("picture") { $0.picture },
    .view("marks") { $0.marks },
  ]
}
