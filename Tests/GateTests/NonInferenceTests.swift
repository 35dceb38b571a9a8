import Diagnostics
import Publication
import Testing

@testable import Gate
@testable import Records

/// What is withheld cannot be inferred: another withheld value gives the same section.
@Suite struct NonInferenceTests {
  /// Some seeds of every run and some new ones; a failing case names its seed.
  static let seeds = (UInt64(1)...24) + (0..<8).map { _ in UInt64.random(in: 0...UInt64.max) }

  @Test(arguments: seeds)
  func `other withheld values give the same section`(_ seed: UInt64) throws {
    var source = RandomRecords(seed: seed)
    let records = source.make()
    let opened = try Opened(records)
    var replacement = WithheldReplacement(opened.ledger, seed: ~seed)
    let other = try Opened(replacement.replaced(records))
    NonInferenceTests.expectSame(opened.section, other.section, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `other ids of people of whom nothing is shown give the same section`(_ seed: UInt64) throws {
    var source = RandomRecords(seed: seed)
    let opened = try Opened(source.make())
    let known = Set(opened.ledger.published.map(\.subject.name))
    var random = SplitMix(seed: ~seed)
    let ids = RandomRecords.ids.map { id in
      known.contains("person:\(id)")
        ? id : RecordID(stringLiteral: "\(random.one(of: ["a", "z"]))-\(id)")
    }
    var renamed = RandomRecords(seed: seed, ids: ids)
    let other = try Opened(renamed.make())
    NonInferenceTests.expectSame(opened.section, other.section, "seed \(seed)")
  }

  @Test func `the random records show and withhold enough to be worth a test`() throws {
    var reasons: Set<WithheldReason> = []
    var bases: Set<PublicationBasis> = []
    var (named, anonymous, results, pictures, exported) = (0, 0, 0, 0, 0)
    for seed in UInt64(1)...24 {
      var source = RandomRecords(seed: seed)
      let opened = try Opened(source.make())
      reasons.formUnion(opened.ledger.withheld.map(\.reason))
      bases.formUnion(opened.ledger.published.map(\.basis))
      let rows = opened.section.mentors + opened.section.mentees
      named += rows.count { $0.name.isNamed }
      anonymous += rows.count { !$0.name.isNamed }
      results += opened.section.programs.count { $0.results != nil }
      pictures += opened.section.pictures.count
      exported += opened.section.municipalExport.count
    }
    #expect(reasons == Set(WithheldReason.allCases))
    #expect(bases == [.consent, .law, .public])
    let counts = [named, anonymous, results, pictures, exported]
    #expect((counts.min() ?? 0) >= 15, "\(counts)")
  }

  /// Compares what visitors could be shown, and points at the first line that differs.
  private static func expectSame(
    _ left: PublicSection, _ right: PublicSection, _ seed: String
  ) {
    let (here, there) = (PublicDump.of(left), PublicDump.of(right))
    guard here != there else { return }
    let lines = zip(here.split(separator: "\n"), there.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    Issue.record("\(seed): \(first?.0 ?? "fewer lines") ≠ \(first?.1 ?? "more lines")")
  }
}
