import Gate
import Records

/// A place of the records that speaks of a person.
struct Involvement: Sendable {
  /// In what capacity a record speaks of a person.
  enum Capacity: String, Sendable {
    case head
    case curator
    case mentorsBank = "mentors_bank"
    case menteesBank = "mentees_bank"
    case mentor
    case mentee
    case programCurator = "program_curator"
    case reviewer
    case author
    case signer
    case responsible
    case awarded
    case sitter
    case linked
  }

  /// Of whom it speaks.
  let person: RecordID
  /// In what capacity.
  let capacity: Capacity
  /// The record that speaks; `nil` for the settings of the section.
  let record: LedgerSubject?
  /// The beginnings of the paths under which the section tells it.
  let paths: [String]
  /// The words that stand there instead of a name; `nil` where there would be none.
  let substitute: String?
}
