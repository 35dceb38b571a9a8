import Diagnostics
import Platform
import Proof
import Synchronization

/// A run of the proof over many random sections, one seed after another.
package struct SectionProofRun: Sendable {
  /// A section for which the proof failed.
  package struct Failure: Error, Sendable, CustomStringConvertible {
    /// The seed of the section.
    package let seed: UInt64
    /// What went wrong.
    package let reason: String

    /// What a person has to know to see it again.
    package var description: String { "section of seed \(seed): \(reason)" }
  }

  private let workshop: SectionWorkshop
  private let first: UInt64
  private let count: Int

  /// Plans a run.
  ///
  /// - Parameters:
  ///   - workshop: what builds the sections.
  ///   - first: the seed of the first section; each further one has the next number.
  ///   - count: how many sections.
  package init(_ workshop: SectionWorkshop, first: UInt64, count: Int) {
    self.workshop = workshop
    self.first = first
    self.count = count
  }

  /// Proves every section and tells what all of them covered.
  ///
  /// - Parameter jobs: how many threads work.
  /// - Returns: what was covered, and how many hidden values were replaced.
  /// - Throws: `Failure` for the first section that does not hold.
  package func prove(jobs: Int) throws -> (coverage: ProofCoverage, values: Int) {
    let total = Mutex((coverage: ProofCoverage(), values: 0))
    let (workshop, first) = (workshop, first)
    try WorkPool(jobs: jobs).run(count: count) { index in
      let seed = first &+ UInt64(index)
      let (coverage, values) = try SectionProofRun.prove(seed, in: workshop)
      total.withLock { total in
        total.coverage.add(coverage)
        total.values += values
      }
    }
    return total.withLock { $0 }
  }

  private static func prove(
    _ seed: UInt64, in workshop: SectionWorkshop
  ) throws -> (ProofCoverage, Int) {
    let (records, log) = workshop.load(RandomSection(seed: seed).files)
    if let problem = log.ordered.first(where: { $0.severity == .error }) {
      throw Failure(seed: seed, reason: "broken records: \(problem)")
    }
    guard let original = workshop.build(records) else {
      throw Failure(seed: seed, reason: "no section")
    }
    let proof = ReplacementProof(
      on: SectionWorkshop.day, seed: ~seed, pool: WorkPool(jobs: 1),
      build: { workshop.build($0, movedFiles: $1) })
    switch proof.run(on: records, as: original) {
    case .proved(let values, _, _):
      var coverage = ProofCoverage()
      coverage.note(original.ledger)
      return (coverage, values)
    case .refuted(let path, let places):
      let names = places.map(\.name).joined(separator: ", ")
      throw Failure(seed: seed, reason: "\(path) follows from \(names)")
    case .nothingToProve: throw Failure(seed: seed, reason: "nothing to prove")
    }
  }
}
