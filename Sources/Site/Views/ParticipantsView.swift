package import Mustache

/// The mentors and mentees of a programme, each side under a word in the right number.
package struct ParticipantsView: TemplateView {
  let mentors: [NameView]
  let mentees: [NameView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .flag("has_mentors") { !$0.mentors.isEmpty },
    .text("mentors_label") { $0.mentors.count == 1 ? "Наставник" : "Наставники" },
    .list("mentors") { $0.mentors },
    .flag("has_mentees") { !$0.mentees.isEmpty },
    .text("mentees_label") { $0.mentees.count == 1 ? "Наставляемый" : "Наставляемые" },
    .list("mentees") { $0.mentees },
  ]
}
