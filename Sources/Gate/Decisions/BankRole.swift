import Diagnostics
import Publication
import Records

/// What a person's record says of them as a mentor or as a mentee, told in one way for both banks.
struct BankRole: Sendable {
  /// The day of entry into the bank.
  let since: CivilDate
  /// The last day in the bank.
  let until: CivilDate?
  /// The state as recorded.
  let state: PublicBankEntry.State?
  /// The state of somebody in this bank without a pair.
  let unpaired: PublicBankEntry.State
  /// The forms of mentoring, in words.
  var forms: [String] = []
  /// The kinds of mentoring, in words.
  var kinds: [String] = []
  /// How much time a mentor can give.
  var timeResource: String?
  /// Whom a mentor would like to work with.
  var desiredMentee: String?
  /// The requests of a mentee in their public wording.
  var requests: [String] = []
  /// The ledger names of the fields that both banks have.
  let sinceField: PersonField
  let untilField: PersonField
  let stateField: PersonField

  /// Reads the role of a person in a bank; `nil` where the person is not in it.
  init?(of person: Person, in bank: PublicBankEntry.Bank) {
    switch bank {
    case .mentors:
      guard let mentor = person.mentor else { return nil }
      self.init(mentor)
    case .mentees:
      guard let mentee = person.mentee else { return nil }
      self.init(mentee)
    }
  }

  private init(_ mentor: Mentor) {
    since = mentor.since
    until = mentor.until
    state = mentor.state.flatMap { PublicBankEntry.State(rawValue: $0.rawValue) }
    unpaired = .available
    forms = mentor.forms.map(\.title)
    kinds = mentor.kinds.map(\.title)
    timeResource = mentor.timeResource
    desiredMentee = mentor.desiredMentee
    (sinceField, untilField, stateField) = (.mentorSince, .mentorUntil, .mentorState)
  }

  private init(_ mentee: Mentee) {
    since = mentee.since
    until = mentee.until
    state = mentee.state.flatMap { PublicBankEntry.State(rawValue: $0.rawValue) }
    unpaired = .waiting
    requests = mentee.requests
    (sinceField, untilField, stateField) = (.menteeSince, .menteeUntil, .menteeState)
  }
}
