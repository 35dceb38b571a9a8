import Diagnostics
import Markdown
import Publication
import Testing

/// The name, the slug and the posts of the person whom no feed and no data file may show.
enum Banned {
  /// What may stand in no file that leaves the section.
  static let traces = ["Тайнова", "Инкогнито", "taynova", "secret@school.example", "завуч-тайна"]
  /// The ledger lines of the person.
  static let lines = (900..<910).map(LedgerLine.init(index:))
  /// The person as pages call them.
  static let name = PublicName(
    named: "Тайнова Инкогнито", transferText: "Участник",
    page: PublicReference(.mentor, "taynova", title: "Тайнова Инкогнито"), by: lines)
  /// A value of theirs.
  static func value(_ text: String) -> Disclosed<String> { Disclosed(text, by: lines) }
  /// A text that names them on pages alone.
  static let text = PublicText(
    page: MarkdownDocument(parsing: "Провела Тайнова Инкогнито."),
    transfer: MarkdownDocument(parsing: "Провела участница."), lines: lines, transferLines: [])
}

extension PublicSection {
  /// A section in which the person under the ban stands wherever somebody can stand.
  static func withBan() throws -> PublicSection {
    var section = try PublicSection.empty()
    let day = try #require(CivilDate("2026-09-01"))
    let lines = [LedgerLine(index: 1)]
    section.addBannedRows()
    section.addBannedTexts(on: day, lines)
    section.contacts = [
      PublicContact(
        capacity: .head, name: Banned.name, position: Banned.value("завуч-тайна"),
        email: Banned.value("secret@school.example"), phone: nil)
    ]
    var award = PublicAward(title: "Лучший наставник", date: day, people: [], lines: lines)
    award.people = [Banned.name]
    section.awards = [award]
    section.pictures["p"] = PublicPicture(
      id: "p", original: "p.jpg", alt: "Тайнова Инкогнито у доски", credit: nil,
      lines: Banned.lines)
    return section
  }

  private mutating func addBannedRows() {
    var profile = PublicBankEntry.Profile()
    profile.position = Banned.value("завуч-тайна")
    profile.email = Banned.value("secret@school.example")
    for bank in [PublicBankEntry.Bank.mentors, .mentees] {
      let entry = PublicBankEntry(
        bank: bank, name: Banned.name, slug: "taynova",
        state: Disclosed(.paired, by: Banned.lines), forms: Disclosed([], by: []), requests: nil,
        profile: profile, isTransferable: false)
      if bank == .mentors { mentors = [entry] } else { mentees = [entry] }
      municipalExport.append(PublicMunicipalEntry(entry: entry))
    }
  }

  private mutating func addBannedTexts(on day: CivilDate, _ lines: [LedgerLine]) {
    var program = PublicProgram(
      id: "shag", title: "Шаг", status: .completed,
      form: PublicTermOfArt(name: "teacher_teacher", title: "педагог – педагог"), kinds: [],
      goal: "Цель", start: day, plannedEnd: day, lines: lines)
    program.mentors = [Banned.name]
    program.curator = Banned.name
    program.results = PublicResults(
      summary: Banned.text, indicators: [],
      reviews: [.init(author: Banned.name, text: Banned.value("Инкогнито благодарит."))],
      files: [], lines: lines)
    programs = [program]
    let responsible = PublicResponsible(name: Banned.name, role: Banned.value("завуч-тайна"))
    roadmaps = [
      PublicRoadmap(
        schoolYear: schoolYear, period: nil, title: nil, columns: .init(),
        stages: [
          PublicStage(
            number: "1", kind: nil, title: "Этап", group: nil, term: .unsaid,
            responsible: [responsible], participants: nil, expected: nil,
            items: [
              .init(
                number: nil, text: Banned.text, term: .unsaid, responsible: [responsible],
                participants: nil, expected: nil, state: nil)
            ])
        ], lines: lines)
    ]
    var document = PublicDocument(
      id: "prikaz", level: .local, type: PublicTermOfArt(name: "order", title: "приказ"),
      numbers: ["1"], date: day, issuers: [], title: "О наставничестве", lines: lines)
    document.signature = .init(
      signedAt: nil, signer: Banned.name, post: Banned.value("завуч-тайна"), key: nil, file: nil)
    documents = [document]
    news = [
      PublicNews(
        id: "vstrecha", title: "Встреча", date: day, summary: nil, stage: nil, programs: [],
        images: ["p"], documents: [], author: Banned.name,
        body: PublicText(
          page: Banned.text.page,
          transfer: MarkdownDocument(parsing: "Провела участница.\n\n![](media:p)"),
          lines: Banned.lines, transferLines: []), lines: lines)
    ]
    events = [
      PublicEvent(
        id: "sbor", title: "Сбор", starts: PublicMoment(date: day, minuteOfDay: nil), ends: nil,
        body: Banned.text, lines: lines)
    ]
    practices = [
      PublicPractice(
        id: "p", title: "Практика", date: day, authors: [Banned.name], programs: [], files: [],
        body: Banned.text, lines: lines)
    ]
    materials = [
      PublicMaterial(
        id: "m", title: "Памятка", date: day, kind: nil, authors: [Banned.name], files: [],
        body: Banned.text, lines: lines)
    ]
  }
}
