import Diagnostics
import Markdown

@testable import Gate
@testable import Records

/// Puts another value of the same kind in the place of every value that the gate kept back.
struct WithheldReplacement {
  private var random: SplitMix
  private let published: Set<String>
  private let withheld: Set<String>

  init(_ ledger: Ledger, seed: UInt64) {
    random = SplitMix(seed: seed)
    published = Set(ledger.published.map { "\($0.subject.name) \($0.field)" })
    withheld = Set(ledger.withheld.map { "\($0.subject.name) \($0.field)" })
  }

  /// The records with other withheld values.
  mutating func replaced(_ records: RecordSet) -> RecordSet {
    var other = records
    other.people = RecordTable(records.people.map { replaced($0) })
    other.programs = RecordTable(records.programs.map { replaced($0) })
    other.documents = RecordTable(records.documents.map { replaced($0) })
    other.news = RecordTable(records.news.map { replaced($0) })
    other.media = RecordTable(records.media.map { replaced($0) })
    return other
  }

  private func isWithheld(_ record: String, _ field: String) -> Bool {
    withheld.contains("\(record) \(field)") && !published.contains("\(record) \(field)")
  }

  private mutating func replaced(_ person: Person) -> Person {
    var other = person
    let record = "person:\(person.id)"
    let hidden = Set(PersonField.allCases.filter { isWithheld(record, $0.rawValue) })
    if hidden.contains(.surname) { other.surname = random.word("Ж") }
    if hidden.contains(.givenName) { other.givenName = random.word("З") }
    if hidden.contains(.patronymic) { other.patronymic = random.word("И") }
    // Born a little later in the same spring: as old on every day that counts.
    if let born = person.birthDate { other.birthDate = born.adding(days: 20) }
    let texts: [(PersonField, WritableKeyPath<Person, String?>)] = [
      (.position, \.position), (.workplace, \.workplace), (.category, \.category),
      (.education, \.education), (.grade, \.grade), (.workEmail, \.workEmail),
      (.workPhone, \.workPhone), (.email, \.email), (.phone, \.phone), (.address, \.address),
      (.guardian, \.guardian),
    ]
    for (field, path) in texts where hidden.contains(field) { other[keyPath: path] = random.word() }
    let lists: [(PersonField, WritableKeyPath<Person, [String]>)] = [
      (.subjects, \.subjects), (.awards, \.awards), (.competencies, \.competencies),
      (.interests, \.interests),
    ]
    for (field, path) in lists where hidden.contains(field) {
      other[keyPath: path] = [random.word()]
    }
    if hidden.contains(.experienceYears) { other.experienceYears = 41 }
    if hidden.contains(.bio) { other.bio = MarkdownDocument(parsing: random.word()) }
    replaceRoles(of: &other, hidden)
    for index in other.consents.indices { other.consents[index].paper = random.word() }
    return other
  }

  private mutating func replaceRoles(of person: inout Person, _ hidden: Set<PersonField>) {
    if hidden.contains(.mentorTimeResource) { person.mentor?.timeResource = random.word() }
    if hidden.contains(.mentorDesiredMentee) { person.mentor?.desiredMentee = random.word() }
    if hidden.contains(.mentorKinds) { person.mentor?.kinds = [.reverse] }
    if hidden.contains(.mentorUntil) { person.mentor?.until = "2027-04-30" }
    if hidden.contains(.mentorSince), let since = person.mentor?.since {
      person.mentor?.since = since.adding(days: 3)
    }
    if hidden.contains(.menteeSince), let since = person.mentee?.since {
      person.mentee?.since = since.adding(days: 3)
    }
    if hidden.contains(.menteeRequests) { person.mentee?.requests = [random.word()] }
    person.mentee?.difficulties = [random.word()]
  }

  private mutating func replaced(_ program: Program) -> Program {
    var other = program
    let record = "program:\(program.id)"
    if isWithheld(record, "*") { (other.title, other.goal) = (random.word(), random.word()) }
    for index in other.extensions.indices { other.extensions[index].reason = random.word() }
    if program.endReason != nil { other.endReason = random.one(of: EndReason.allCases) }
    guard var results = program.results else { return other }
    for index in results.reviews.indices {
      let author = "person:\(results.reviews[index].author.id)"
      if isWithheld(record, "results") || isWithheld(record, "*") || isWithheld(author, "review") {
        results.reviews[index].text = random.word()
      }
    }
    if isWithheld(record, "results") || isWithheld(record, "*") {
      results.summary = MarkdownDocument(parsing: random.word())
    }
    other.results = results
    return other
  }

  private mutating func replaced(_ document: Document) -> Document {
    var other = document
    let record = "document:\(document.id)"
    if isWithheld(record, "*") { (other.title, other.date) = (random.word(), "2026-03-03") }
    if isWithheld(record, "file") || isWithheld(record, "*") {
      other.file = ContentFile("documents/\(random.word()).pdf")
    }
    return other
  }

  private mutating func replaced(_ item: NewsItem) -> NewsItem {
    guard isWithheld("news:\(item.id)", "*") else { return item }
    var other = item
    other.title = random.word()
    other.body = MarkdownDocument(parsing: random.word())
    other.documents = []
    return other
  }

  private mutating func replaced(_ medium: Medium) -> Medium {
    guard isWithheld("media:\(medium.id)", "*") else { return medium }
    var other = medium
    other.alt = random.word()
    other.file = ContentFile("media/\(random.word()).jpg")
    return other
  }
}
