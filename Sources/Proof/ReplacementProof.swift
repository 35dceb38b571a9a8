package import Diagnostics
package import Gate
package import Platform
package import Records

/// Shows that nothing hidden can be inferred from a section: with every hidden value replaced by
/// another, the output tree is the same to the byte.
package struct ReplacementProof: Sendable {
  /// A section as some records give it.
  package struct Built: Sendable {
    /// Its output tree.
    package let tree: SectionTree
    /// What the gate let through or kept back.
    package let ledger: Ledger

    /// Puts together what came of a build.
    package init(tree: SectionTree, ledger: Ledger) {
      self.tree = tree
      self.ledger = ledger
    }
  }

  /// Builds records; a file that they call otherwise is found by the old name under the new one.
  package typealias Builder =
    @Sendable (_ records: RecordSet, _ movedFiles: [String: String]) -> Built?

  private let date: CivilDate
  private let seed: UInt64
  private let pool: WorkPool
  private let build: Builder

  /// Prepares a proof for a day.
  ///
  /// - Parameters:
  ///   - date: the day of the build.
  ///   - seed: what the replacements are made of.
  ///   - pool: the threads that make the files of a tree.
  ///   - build: the way from records to the output tree; `nil` where they lack their settings.
  package init(on date: CivilDate, seed: UInt64, pool: WorkPool, build: @escaping Builder) {
    self.date = date
    self.seed = seed
    self.pool = pool
    self.build = build
  }

  /// Replaces everything hidden in the records and compares what comes of them.
  package func run(on records: RecordSet) -> ProofOutcome {
    guard let original = build(records, [:]) else { return .nothingToProve }
    return run(on: records, as: original)
  }

  /// The same for records that are built already.
  package func run(on records: RecordSet, as original: Built) -> ProofOutcome {
    let all = trial(of: records, against: original, replacing: nil)
    guard let path = all.difference else {
      let people = Set(all.places.filter { $0.subject.kind == .person }.map(\.subject))
      return .proved(values: all.places.count, people: people.count, files: original.tree.count)
    }
    let guilty = narrow(all.places) { places in
      trial(of: records, against: original, replacing: Set(places)).difference != nil
    }
    let last = trial(of: records, against: original, replacing: Set(guilty))
    return .refuted(path: last.difference ?? path, by: guilty.sorted())
  }

  private func trial(
    of records: RecordSet, against original: Built, replacing chosen: Set<HiddenPlace>?
  ) -> (difference: String?, places: [HiddenPlace]) {
    var replacement = Replacement(
      of: records, by: original.ledger, on: date, seed: seed, only: chosen)
    let other = replacement.replaced()
    guard let built = build(other, replacement.movedFiles) else {
      return ("site.yaml", replacement.places)
    }
    return (original.tree.firstDifference(from: built.tree, on: pool), replacement.places)
  }

  /// The fewest places that still make a difference (Zeller, Hildebrandt: delta debugging).
  private func narrow(
    _ places: [HiddenPlace], _ differs: ([HiddenPlace]) -> Bool
  ) -> [HiddenPlace] {
    var suspects = places
    var parts = 2
    while suspects.count > 1 {
      let size = (suspects.count + parts - 1) / parts
      let chunks = stride(from: 0, to: suspects.count, by: size).map {
        suspects[$0..<min($0 + size, suspects.count)]
      }
      if let chunk = chunks.first(where: { differs(Array($0)) }) {
        (suspects, parts) = (Array(chunk), 2)
      } else if parts > 2,
        let chunk = chunks.first(where: { differs(suspects.without($0.indices)) })
      {
        (suspects, parts) = (suspects.without(chunk.indices), max(parts - 1, 2))
      } else if parts < suspects.count {
        parts = min(parts * 2, suspects.count)
      } else {
        return suspects
      }
    }
    return suspects
  }
}

extension [HiddenPlace] {
  /// The places outside a range.
  fileprivate func without(_ range: Range<Int>) -> [HiddenPlace] {
    Array(self[..<range.lowerBound] + self[range.upperBound...])
  }
}
