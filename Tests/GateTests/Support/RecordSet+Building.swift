import Diagnostics
import Markdown

@testable import Records

extension RecordSet {
  /// The records of a section with settings and people; the rest is added by the case.
  static func of(
    _ people: [Person] = [], minors: MinorsPolicy = .strict,
    _ change: (inout RecordSet) -> Void = { _ in }
  ) -> RecordSet {
    var records = RecordSet()
    var site = SiteSettings(
      origin: .test,
      organization: Organization(
        origin: .test, fullName: "МБОУ «Школа № 7»", type: .school, siteURL: .test()),
      baseURL: .test(), schoolYear: SchoolYear(containing: .buildDay))
    site.privacy.minors = minors
    records.site = site
    records.people = RecordTable(people)
    change(&records)
    return records
  }
}

extension CivilDate {
  /// The day on which the section of a case is built unless the case says otherwise.
  static let buildDay: CivilDate = "2026-11-21"
}

extension Program {
  /// A programme of the given people that is under way on the day of the tests.
  static func of(
    _ mentors: [RecordID], _ mentees: [RecordID], id: RecordID = "programma",
    _ change: (inout Program) -> Void = { _ in }
  ) -> Program {
    var program = Program(
      id: id, origin: .test, title: "Первый год в школе", form: .teacherTeacher,
      mentors: mentors.map { Reference($0) }, mentees: mentees.map { Reference($0) },
      goal: "Освоиться", start: "2026-09-01", plannedEnd: "2027-05-31")
    change(&program)
    return program
  }

  /// The same programme, ended with results.
  static func ended(
    _ mentors: [RecordID], _ mentees: [RecordID], id: RecordID = "programma",
    _ change: (inout ProgramResults) -> Void = { _ in }
  ) -> Program {
    .of(mentors, mentees, id: id) {
      $0.ended = "2026-11-01"
      $0.endReason = .planDone
      var results = ProgramResults(origin: .test)
      change(&results)
      $0.results = results
    }
  }
}

extension Document {
  /// A local order.
  static func order(
    _ id: RecordID, _ change: (inout Document) -> Void = { _ in }
  ) -> Document {
    var document = Document(id: id, origin: .test, level: .local, type: .order)
    document.title = "Приказ \(id)"
    change(&document)
    return document
  }
}

extension NewsItem {
  /// A news item of the day before.
  static func of(
    _ id: RecordID = "novost", _ body: String = "Текст.",
    _ change: (inout NewsItem) -> Void = { _ in }
  ) -> NewsItem {
    var item = NewsItem(
      id: id, origin: .test, title: "Новость", date: "2026-11-20",
      body: MarkdownDocument(parsing: body))
    change(&item)
    return item
  }
}

extension Medium {
  /// A picture of the given people.
  static func of(
    _ people: [RecordID], id: RecordID = "foto", kind: MediumKind? = nil
  ) -> Medium {
    Medium(
      id: id, origin: .test, file: ContentFile("media/\(id).jpg"), alt: "Снимок \(id)",
      people: people.map { Reference($0) }, mediumKind: kind)
  }
}

extension Roadmap {
  /// A roadmap of one stage with one item, for which somebody answers.
  static func of(responsible: Responsible...) -> Roadmap {
    let item = RoadmapItem(origin: .test, text: "Провести встречу", responsible: responsible)
    return Roadmap(
      id: "karta", origin: .test, schoolYear: SchoolYear(containing: .buildDay),
      stages: [RoadmapStage(origin: .test, title: "Работа пар", items: [item])])
  }
}

extension Practice {
  /// A practice by the given people.
  static func of(authors: [RecordID]) -> Practice {
    Practice(
      id: "praktika", origin: .test, title: "Практика", date: "2026-10-01",
      authors: authors.map { Reference($0) }, body: "Текст.")
  }
}

extension Material {
  /// A material by the given people.
  static func of(authors: [RecordID]) -> Material {
    Material(
      id: "material", origin: .test, title: "Памятка", authors: authors.map { Reference($0) },
      body: "Текст.")
  }
}

extension Award {
  /// An award to the given people.
  static func of(_ people: [RecordID], for program: RecordID? = nil) -> Award {
    Award(
      id: "nagrada", origin: .test, title: "Лучшая пара", date: "2026-11-10",
      people: people.map { Reference($0) }, program: program.map { Reference($0) })
  }
}
