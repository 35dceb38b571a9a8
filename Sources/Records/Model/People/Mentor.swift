package import Diagnostics

/// A person's place in the bank of mentors.
package struct Mentor: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The first day in the bank.
  package var since: CivilDate
  /// The last day in the bank.
  package var until: CivilDate?
  /// Whether the mentor can take a mentee.
  package var state: MentorState?
  /// The forms of mentoring offered.
  package var forms: [ProgramForm] = []
  /// The kinds of mentoring offered.
  package var kinds: [MentoringKind] = []
  /// How much time there is, in words.
  package var timeResource: String?
  /// Whom the mentor looks for, in words.
  package var desiredMentee: String?
  /// The order of appointment (D, point 9).
  package var order: Reference<Document>?
}
