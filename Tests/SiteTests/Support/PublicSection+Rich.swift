import Diagnostics
import Publication
import Testing

@testable import Site

extension PublicSection {
  /// The section with the ban, and beside it something of every kind that may leave the section.
  static func rich() throws -> PublicSection {
    var section = try PublicSection.withBan()
    let day = try #require(CivilDate("2026-09-01"))
    section.organization.policyURL = "/policy"
    section.bankReviewed = day
    section.keyNumbers = PublicKeyNumbers(
      mentors: .exactly(12), mentees: .fewerThan(5), programsUnderWay: 1, programsCompleted: 0,
      staff: .init(total: .exactly(40), under35: .notShown, asOf: day, source: "Кадры"))
    section.mentors.append(.anna(on: day))
    section.municipalExport.append(PublicMunicipalEntry(entry: .anna(on: day)))
    section.addRecords(on: day)
    return section
  }

  private mutating func addRecords(on day: CivilDate) {
    let anna = PublicBankEntry.anna(on: day).name
    programs[0].mentees = [anna]
    programs[0].activities = [
      .init(term: .month(CivilMonth(containing: day)), title: "Встреча", form: nil, isDone: true)
    ]
    programs[0].extensions = [.init(agreed: day, newEnd: day)]
    programs[0].results?.reviews.append(
      .init(author: anna, text: Disclosed("Спасибо.", by: [LedgerLine(index: 21)])))
    programs[0].results?.reviews[1].isTransferable = true
    documents[0].file = "documents/prikaz.pdf"
    documents[0].url = "prikaz.html"
    documents[0].signature?.signedAt = PublicMoment(date: day, minuteOfDay: 605)
    var role = PublicResponsible(name: nil, role: Disclosed("Методист", by: []))
    role.isTransferable = true
    roadmaps[0].stages[0].items[0].responsible.append(role)
    roadmaps[0].stages[0].items[0].term = .days(day, day.adding(days: 30))
    roadmaps[0].stages[0].items[0].state = .inProgress
    events[0].starts = PublicMoment(date: day, minuteOfDay: 840)
    partners = [
      PublicPartner(
        id: "vuz", name: "Вуз", role: nil, url: "https://vuz.example", agreement: nil,
        lines: [LedgerLine(index: 22)])
    ]
    var indicator = PublicIndicator(
      id: "dolya", title: "Доля", period: "2026", lines: [LedgerLine(index: 23)])
    indicator.numerator = .fewerThan(5)
    indicator.denominator = .exactly(12000)
    indicator.target = .init(
      value: .init(text: "70,5", number: 70.5), year: "2027", source: "Программа")
    indicator.survey = .init(
      audience: "педагоги", stage: PublicTermOfArt(name: "entry", title: "на входе"),
      questions: [.init(question: "Помогает?", counts: [("да", .exactly(9)), ("нет", .notShown)])])
    indicators = [indicator]
  }
}

extension PublicBankEntry {
  /// A mentor who lets everything be published; slug and lines of her own.
  static func anna(on day: CivilDate) -> PublicBankEntry {
    let lines = [LedgerLine(index: 20)]
    var profile = Profile()
    profile.position = Disclosed("учитель", by: lines)
    profile.subjects = Disclosed(["физика", "химия"], by: lines)
    profile.experienceYears = Disclosed(7, by: lines)
    profile.bio = Disclosed(PublicText("Люблю *опыты*."), by: lines)
    profile.phone = Disclosed("+7 (900) 123-45-67", by: lines)
    profile.since = Disclosed(day, by: lines)
    profile.programs = Disclosed([PublicReference(.program, "shag", title: "Шаг")], by: lines)
    let page = PublicReference(.mentor, "petrova-anna", title: "Петрова Анна")
    return PublicBankEntry(
      bank: .mentors,
      name: PublicName(
        named: "Петрова Анна", transferText: "Петрова Анна", page: page, by: lines),
      slug: "petrova-anna", state: Disclosed(.available, by: lines),
      forms: Disclosed(["педагог – педагог"], by: lines), requests: nil, profile: profile,
      isTransferable: true)
  }
}

extension AssetCatalog {
  /// The stylesheet and one document.
  static let withOrder = AssetCatalog(
    stylesheet: "assets/style-0.css", pictures: [:],
    files: [
      "documents/prikaz.pdf": FileAsset(path: "assets/prikaz.pdf", format: "PDF", byteCount: 1234)
    ])
}
