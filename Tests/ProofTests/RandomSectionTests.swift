import Proof
import RandomSections
import Testing

/// What is withheld cannot be inferred from any file of a section.
///
/// `scripts/checks/proof` proves thousands; this is a look at each build of the tests.
@Suite struct RandomSectionTests {
  @Test func `other hidden values give the same output tree`() throws {
    let seed = UInt64.random(in: 1_000...(.max / 2))
    let run = SectionProofRun(try Checkout.workshop(), first: seed, count: 20)
    _ = try run.prove(jobs: 2)
  }

  @Test func `the random sections show and withhold everything there is`() throws {
    let run = SectionProofRun(try Checkout.workshop(), first: 1, count: 50)
    let (coverage, values) = try run.prove(jobs: 2)
    #expect(coverage.missing(below: 2) == [])
    #expect(values > 6000)
  }
}
