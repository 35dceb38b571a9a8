import Diagnostics
import Gate
import Publication
import Records
import Testing

@testable import Guard

@Suite("A gate that lets everything through")
struct BrokenGateTests {
  /// The fields of everybody, on every basis there is.
  private static func openAll(_ ledger: inout Ledger, _ records: RecordSet) {
    ledger = Ledger()
    for person in records.people {
      let subject = LedgerSubject(.person, person.id.text)
      for field in ["surname", "given_name", "patronymic", "work_email", "work_phone"] {
        for basis in [PublicationBasis.consent, .law, .public] {
          _ = ledger.publish(
            PublishedLine(subject: subject, field: field, basis: basis, until: nil))
        }
        ledger.noteLawful(field, of: subject)
      }
    }
  }

  /// Everybody whom nothing allows to be named, by what is wrong with their papers.
  static let people: [(what: String, lines: String)] = [
    ("no consent", "status: staff"),
    ("expired", consent(until: "2026-11-20")),
    ("not begun", consent("valid_from: 2026-11-22")),
    ("withdrawn", consent("withdrawn: 2026-11-21")),
    ("the name withdrawn", consent("withdrawn: 2026-11-01", "withdrawn_categories: [surname]")),
    ("another category", consent(allow: "position")),
    ("another signer", consent(signer: "guardian")),
    ("part of another paper", consent("separate_document: false")),
    ("a pupil alone", consent(signer: "self", status: "pupil", born: "2012-05-12")),
    ("a teenager's guardian", consent(signer: "guardian", status: "pupil", born: "2011-05-12")),
    ("grown up since", consent(signer: "self_and_guardian", born: "2008-11-01")),
    ("a law for pupils", "status: pupil\nbirth_date: 2012-05-12\nlaw_basis: teacher"),
    ("a law for partners", "status: partner\nlaw_basis: manager"),
    ("a law for minors", "status: staff\nbirth_date: 2010-01-01\nlaw_basis: teacher"),
    ("an official who teaches", "status: official\nlaw_basis: teacher"),
  ]

  @Test(arguments: people.map(\.what))
  func `is stopped by the guard`(_ what: String) throws {
    let lines = try #require(BrokenGateTests.people.first { $0.what == what }).lines
    let watched = try Watched(
      people: "id: anna\nsurname: Шевчук\ngiven_name: Анна\n" + lines,
      tampering: BrokenGateTests.openAll)
    let trace = watched.trace(showing: "surname", "given_name", of: "anna")
    #expect(watched.leaks(inText: "Анна Шевчук", revealing: trace) == ["error name anna"])
  }

  @Test(arguments: [
    consent(), "status: staff\nlaw_basis: teacher", "status: official\nlaw_basis: signer",
    consent(signer: "self_and_guardian", status: "pupil", born: "2011-05-12"),
    consent(signer: "guardian", status: "pupil", born: "2012-11-22"),
  ])
  func `is believed where the papers support it`(_ lines: String) throws {
    let watched = try Watched(
      people: "id: anna\nsurname: Шевчук\ngiven_name: Анна\n" + lines,
      tampering: BrokenGateTests.openAll)
    #expect(watched.leaks(inText: "Анна Шевчук") == [])
  }

  private static func consent(
    _ more: String..., allow: String = "name", signer: String = "self",
    until: String = "2027-08-31",
    status: String = "staff", born: String? = nil
  ) -> String {
    let lines = [
      "status: \(status)", born.map { "birth_date: \($0)" }, "consents:", "  - signed: 2026-09-01",
      "    signer: \(signer)", "    valid_until: \(until)", "    resources: site",
      "    allow: [\(allow)]",
    ]
    return (lines.compactMap(\.self) + more.map { "    " + $0 }).joined(separator: "\n")
  }
}
