import Diagnostics
import Gate
import Publication
import Records
import Testing

@testable import Guard

/// A section of a few people with the guard that watches over it.
struct Watched {
  let records: RecordSet
  let ledger: Ledger
  let leakGuard: LeakGuard
  let sources: SourceCatalog

  /// The day of the tests.
  static let day = CivilDate(year: 2026, month: 11, day: 21) ?? .earliest

  /// Reads records as they stand in content/ and opens the gate for them.
  ///
  /// - Parameters:
  ///   - files: the files by path; `site.yaml` has usual settings unless it is among them.
  ///   - date: the day of the build.
  ///   - tampering: changes what the gate says of the section, as a broken gate would.
  /// - Throws: where the records have errors, which fails the test.
  init(
    _ files: [String: String], on date: CivilDate = Watched.day,
    tampering: (inout Ledger, RecordSet) -> Void = { _, _ in }
  ) throws {
    let texts = files.merging(["site.yaml": Watched.settings]) { own, _ in own }
    let content = LoadedContent(of: ContentFolder(files: texts.mapValues { Array($0.utf8) }))
    try #require(content.log.entries.filter { $0.severity == .error } == [])
    records = content.records
    sources = content.sources
    var ledger = Gate.open(content.records, on: date).ledger
    tampering(&ledger, content.records)
    self.ledger = ledger
    leakGuard = LeakGuard(content.records, ledger, on: date)
  }

  /// A section of people alone, one record after the other, each with id, names and more lines.
  init(people: String..., tampering: (inout Ledger, RecordSet) -> Void = { _, _ in }) throws {
    try self.init(
      ["people/all.yaml": people.joined(separator: "\n---\n")], tampering: tampering)
  }

  /// A section of one pupil, of whom everything that the guard looks for is withheld.
  static func pupil() throws -> Watched {
    try Watched(
      people: """
        id: pyotr
        surname: Иванов
        given_name: Пётр
        patronymic: Сергеевич
        status: pupil
        birth_date: 2012-05-12
        phone: +7 888 888-88-88
        email: a@a.example
        address: ул. Садовая, 5
        """)
  }

  /// Records of people, one a line: id, surname, given name, patronymic.
  static func records(_ people: String) -> String {
    people.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return """
        id: \(words[0])
        surname: \(words[1])
        given_name: \(words[2])
        patronymic: \(words[3])
        status: staff
        """
    }
    .joined(separator: "\n---\n")
  }

  /// What a page with a text gives away, as `error name ivanov`.
  func leaks(
    inText text: String, revealing trace: Trace = Trace()
  ) -> [String] {
    leaks(in: "<p>\(text)</p>", at: "page.html", revealing: trace)
  }

  /// What a file gives away.
  func leaks(
    in text: String, at path: String, revealing trace: Trace = Trace()
  ) -> [String] {
    leakGuard.inspect(Array(text.utf8), at: path, revealing: trace).leaks.map(\.line).sorted()
  }

  /// A trace that shows fields of a person by right.
  func trace(showing fields: String..., of person: String) -> Trace {
    var trace = Trace()
    let lines = ledger.published.enumerated().filter { _, line in
      line.subject.id == person && fields.contains(line.field)
    }
    trace.note(lines.map { LedgerLine(index: $0.offset) })
    return trace
  }

  private static let settings = """
    organization:
      full_name: Школа № 7 имени А. И. Иванова
      type: school
      address: 150000, г. Ярославль, ул. Соколова, д. 7
      site_url: https://school7.example
      data_officer: {role: секретарь, email: office@school7.example, phone: +7 (4852) 11-22-33}
    base_url: https://school7.example/nastavnichestvo/
    school_year: 2026-2027
    """
}

extension Leak {
  /// The leak in one line, people by id.
  var line: String {
    let names = subjects.map { subject in
      switch subject {
      case .person(let person): person.id
      case .row: "row"
      }
    }
    return "\(severity.rawValue) \(kind.rawValue) \(Set(names).sorted().joined(separator: "+"))"
  }
}
