import Diagnostics
import Gate
import Records

/// Everything that the section shows or keeps back of one person, with the grounds of each decision.
///
/// It is the answer to a person, or to a parent, who asks what is published (152-ФЗ, article 14).
struct PersonSheet: Sendable {
  /// A field of the record, or a category of consent, with what was decided about it.
  struct Row: Sendable {
    /// The English name.
    let name: String
    /// The name in Russian, as the record spells it.
    let title: String
    /// The value, where visitors see it.
    let value: String?
    /// What was decided: in neutral places and within mentoring, where both are asked.
    let decisions: [Decision]
  }

  /// A category that a place asks for and a person does not allow.
  struct LackingCategory: Sendable {
    let category: PersonalCategory
    let reason: WithheldReason
  }

  /// A place of the records that speaks of the person, and how the section tells it.
  struct Trace: Sendable {
    /// How a place of the section shows a person.
    enum Appearance: String, Sendable {
      case named
      case anonymous
      case absent
    }

    let involvement: Involvement
    /// What readers call the record.
    let title: String?
    let appearance: Appearance
    /// Why the whole record is not shown; `nil` where it is.
    let recordObstacle: WithheldReason?
    /// The first day of a programme that is only announced, without its people; else `nil`.
    let start: CivilDate?
    /// The categories that the place asks for and the person does not allow.
    let lacking: [LackingCategory]
    let files: [String]
  }

  /// The person.
  let person: Person
  /// The ledger's name of the record.
  let subject: LedgerSubject
  /// The day.
  let date: CivilDate
  /// Which capacity the law knows, where it has an effect.
  let lawBasis: LawBasis?
  /// The fields of the record that hold something.
  let fields: [Row]
  /// The fields that hold nothing, by their Russian names.
  let emptyFields: [String]
  /// Those that hold nothing and would never be published, by their Russian names.
  let emptyPrivateFields: [String]
  /// The categories of consent that are no fields of the record.
  let categories: [Row]
  /// The consents of the record, each with what it comes to on the day.
  let consents: [ConsentState]
  /// Where the records speak of the person.
  let traces: [Trace]
  /// The files whose words name the person, or tell the contacts, though they show no field.
  let textFiles: [String]
  /// The pages about the person in the banks.
  let ownPages: [String]
  /// Every file that shows something of the person, in the order of their bytes.
  let files: [String]
  /// Those among them that show a part of the name.
  let namingFiles: Set<String>
}
