import Diagnostics
import Markdown

@testable import Records

/// Random records of a small school: people with random consents, and everything that names them.
struct RandomRecords {
  private var random: SplitMix
  private let ids: [RecordID]
  private let documents: [RecordID] = ["d0", "d1", "d2", "d3"]
  private let media: [RecordID] = ["foto0", "foto1", "foto2", "foto3"]

  /// The ids of people as long as a case does not rename them.
  static let ids: [RecordID] = (0..<12).map { RecordID(stringLiteral: "person-\($0)") }

  init(seed: UInt64, ids: [RecordID] = RandomRecords.ids) {
    random = SplitMix(seed: seed)
    self.ids = ids
  }

  /// Makes the records; the ids have no say in what they are.
  mutating func make() -> RecordSet {
    var people: [Person] = []
    for index in ids.indices { people.append(person(index)) }
    let minors = random.one(of: [MinorsPolicy.strict, .lenient])
    var records = RecordSet.of(people, minors: minors)
    records.site?.head = reference()
    records.site?.curator = reference()
    records.site?.staff = StaffNumbers(origin: .test, total: 40, under35: 7)
    for index in 0..<6 { records.programs.append(program(index)) }
    for id in documents { records.documents.append(document(id)) }
    for id in media { records.media.append(medium(id)) }
    for index in 0..<4 { records.news.append(news(index)) }
    for index in 0..<3 { records.awards.append(award(index)) }
    records.roadmaps.append(.of(responsible: .person(reference(), role: nil), .role("директор")))
    records.practices.append(.of(authors: [reference().id, reference().id]))
    return records
  }

  private mutating func reference() -> Reference<Person> { Reference(random.one(of: ids)) }

  private mutating func references(_ range: ClosedRange<Int>) -> [Reference<Person>] {
    let count = Int.random(in: range, using: &random)
    return ids.shuffled(using: &random).prefix(count).map { Reference($0) }
  }

  private mutating func person(_ index: Int) -> Person {
    let name = [random.word("Ф"), random.one(of: ["Анна", "Вера", "Иван"]), random.word("О")]
    let isYoung = random.chance(25)
    return .named(name.joined(separator: " "), ids[index], consents: consents(isYoung)) {
      $0.status = isYoung ? .pupil : random.one(of: PersonStatus.allCases)
      // Born in spring: no threshold of age lies between two such days of one year.
      if isYoung || $0.status == .pupil {
        $0.birthDate = CivilDate(
          year: isYoung ? random.one(of: [2014, 2011, 2009]) : 2006, month: 3, day: 9)
      }
      $0.lawBasis = random.one(of: [nil, nil, .manager, .teacher, .signer])
      if random.chance(60) { $0.mentor = mentor() }
      if $0.mentor == nil || random.chance(20) { $0.mentee = mentee() }
      if random.chance(20) { ($0.mentor, $0.mentee) = (nil, nil) }
      $0.alias = random.chance(30) ? random.word("Псевдоним ") : nil
      $0.municipalBank = random.chance(50)
      $0.photo = random.chance(20) ? Reference(random.one(of: media)) : nil
      fill(&$0)
    }
  }

  private mutating func fill(_ person: inout Person) {
    person.position = random.word("должность ")
    person.subjects = [random.word("предмет ")]
    person.workplace = random.word("место ")
    person.category = random.word("категория ")
    person.education = random.word("образование ")
    person.experienceYears = Int.random(in: 1...40, using: &random)
    person.grade = random.word("класс ")
    person.awards = [random.word("награда ")]
    person.competencies = [random.word("компетенция ")]
    person.interests = [random.word("интерес ")]
    person.bio = text()
    person.workEmail = random.word()
    person.workPhone = random.word()
    person.email = random.word()
    person.phone = random.word()
    person.address = random.word()
    person.guardian = random.word()
  }

  private mutating func mentor() -> Mentor {
    Mentor(
      origin: .test, since: random.one(of: ["2025-09-01", "2026-01-15", "2026-12-01"]),
      until: random.one(of: [nil, "2027-05-31"]), forms: [random.one(of: ProgramForm.allCases)],
      kinds: [random.one(of: MentoringKind.allCases)], timeResource: random.word("время "),
      desiredMentee: random.word("ищет "))
  }

  private mutating func mentee() -> Mentee {
    Mentee(
      origin: .test, since: random.one(of: ["2025-09-01", "2026-01-15"]),
      requests: [random.word("запрос ")], difficulties: [random.word("затруднение ")])
  }

  private mutating func consents(_ isYoung: Bool) -> [Consent] {
    (0..<random.one(of: [0, 1, 1, 2, 3])).map { _ in consent(isYoung) }
  }

  private mutating func consent(_ isYoung: Bool) -> Consent {
    let share = random.one(of: [30, 80, 100])
    let right = isYoung ? ConsentSigner.meAndGuardian : .me
    var consent = Consent.to(
      all: random.some(of: PersonalCategory.allCases, percent: share),
      signer: random.chance(85) ? right : random.one(of: ConsentSigner.allCases),
      signed: random.chance(80)
        ? "2026-09-01" : random.one(of: ["2025-08-01", "2026-10-15", "2026-11-22"]),
      from: random.chance(80) ? nil : random.one(of: ["2026-10-01", "2026-12-01"]),
      until: random.chance(80)
        ? "2027-08-31" : random.one(of: ["2026-11-20", "2026-11-21", "2028-08-31"]),
      on: random.one(of: [["site"], ["site", "municipal"], ["municipal"], ["vk", "site"], ["vk"]]))
    if random.chance(15) {
      consent.withdrawn = random.one(of: ["2026-11-01", "2026-11-21", "2026-12-01"])
      consent.withdrawnCategories = random.some(of: PersonalCategory.allCases, percent: 10)
    }
    consent.separateDocument = random.chance(90)
    if random.chance(20) { consent.bans = [.noTransfer] }
    consent.conditionsPosted = random.one(of: [nil, "2026-09-02", "2026-11-22"])
    return consent
  }

  /// A text with links to two people, a document and a picture.
  private mutating func text() -> MarkdownDocument {
    let (first, second) = (reference().id, reference().id)
    let title = random.chance(50) ? " \"наставник\"" : ""
    return MarkdownDocument(
      parsing: """
        Были [слова](person:\(first)\(title)) и [](person:\(second)), \
        [приказ](document:\(random.one(of: documents))), ![](media:\(random.one(of: media)))
        """)
  }

  private mutating func program(_ index: Int) -> Program {
    var program = Program.of([], [], id: RecordID(stringLiteral: "p\(index)"))
    program.title = random.word("Программа ")
    program.mentors = references(1...2)
    program.mentees = references(1...3)
    program.curator = reference()
    program.order = Reference(to: random.one(of: documents), at: .test)
    program.start = random.one(of: ["2026-09-01", "2026-09-01", "2026-12-01"])
    program.draft = random.chance(15)
    program.extensions = [
      ProgramExtension(
        origin: .test, agreed: "2026-10-01", newEnd: "2027-08-31", byBoth: random.chance(50),
        reason: random.word())
    ]
    program.ended = random.one(of: [nil, "2026-11-01", "2026-11-21", "2026-12-01"])
    program.endReason = program.ended.map { _ in random.one(of: EndReason.allCases) }
    program.results = random.chance(80) ? results(program.mentors + program.mentees) : nil
    return program
  }

  private mutating func results(_ participants: [Reference<Person>]) -> ProgramResults {
    var results = ProgramResults(origin: .test, summary: text())
    results.reviews = participants.map {
      ProgramReview(origin: .test, author: $0, text: random.word("отзыв "))
    }
    results.files = [Reference(to: random.one(of: documents), at: .test)]
    results.publishOn = random.one(of: [nil, nil, "2026-11-21", "2026-11-22"])
    return results
  }

  private mutating func document(_ id: RecordID) -> Document {
    .order(id) {
      $0.title = random.word("Приказ ")
      $0.date = random.one(of: ["2026-01-01", "2026-02-01"])
      $0.file = ContentFile("documents/\(random.word()).pdf")
      $0.containsPersonalData = random.chance(50)
      $0.signature = DocumentSignature(origin: .test, signer: .record(reference()))
    }
  }

  private mutating func medium(_ id: RecordID) -> Medium {
    var medium = Medium.of([], id: id, kind: random.one(of: [nil, .portrait, .group, .scene]))
    medium.people = references(0...2)
    medium.alt = random.word("Снимок ")
    medium.file = ContentFile("media/\(random.word()).jpg")
    return medium
  }

  private mutating func news(_ index: Int) -> NewsItem {
    .of(RecordID(stringLiteral: "n\(index)")) {
      $0.title = random.word("Новость ")
      $0.body = text()
      $0.author = reference()
      $0.images = [Reference(to: random.one(of: media), at: .test)]
      $0.documents = random.chance(30) ? [Reference(to: random.one(of: documents), at: .test)] : []
      $0.draft = random.chance(20)
      $0.publishOn = random.one(of: [nil, nil, "2026-11-22"])
    }
  }

  private mutating func award(_ index: Int) -> Award {
    var award = Award.of([])
    award.id = RecordID(stringLiteral: "a\(index)")
    award.title = random.word("Награда ")
    award.people = references(1...2)
    award.program = Reference(
      to: RecordID(stringLiteral: "p\(random.one(of: [0, 1, 2]))"), at: .test)
    return award
  }
}
