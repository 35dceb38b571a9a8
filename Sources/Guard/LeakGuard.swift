package import Diagnostics
package import Gate
package import Publication
package import Records

/// The second lock: looks at the finished bytes for everything that was withheld.
///
/// It is made once a build and never changes, so that every thread can ask it. It shares no code
/// with the gate's decisions, and of the gate's ledger it believes only what its own reading of the
/// consents supports.
package struct LeakGuard: Sendable {
  let searched: SearchedData
  let rules: ClearanceRules
  let memories = ScanMemories()

  /// Learns what to look for.
  ///
  /// - Parameters:
  ///   - records: the private records, protected lists included.
  ///   - ledger: what the gate let through and kept back on the day.
  ///   - date: the day of the build.
  package init(_ records: RecordSet, _ ledger: Ledger, on date: CivilDate) {
    var numbers: [LedgerSubject: Int32] = [:]
    let searched = SearchedData(records, on: date, numbers: &numbers)
    self.searched = searched
    rules = ClearanceRules(
      records, ledger, on: date, numbers: numbers, count: searched.names.people.count)
  }

  /// Looks through a finished file.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - path: where it lies in the section.
  ///   - trace: what was revealed for it.
  /// - Returns: the leaks, each wording of a person once.
  package func inspect(_ bytes: [UInt8], at path: String, revealing trace: Trace) -> FileLeaks {
    var scan = FileScan(searched, memories.take())
    scan.read(bytes, as: FileFormat(path: path))
    scan.readPath(path)
    let mentions = scan.mentions
    memories.giveBack(scan)
    return leaks(in: mentions.values, revealing: trace)
  }

  /// Looks through the text of a document or of its metadata; nothing that a page reveals clears it.
  package func inspect(text bytes: [UInt8], as kind: LeakKind) -> FileLeaks {
    var scan = FileScan(searched)
    scan.read(bytes, as: .text)
    return leaks(in: scan.mentions.values, revealing: Trace(), as: kind)
  }

  private func leaks(
    in mentions: some Collection<Mention>, revealing trace: Trace, as kind: LeakKind? = nil
  ) -> FileLeaks {
    guard !mentions.isEmpty else { return FileLeaks() }
    let clearance = FileClearance(trace, rules)
    let general = FileClearance(Trace(), rules)
    var result = FileLeaks()
    for mention in mentions.sorted(by: { $0.key < $1.key }) {
      if !isCleared(mention, clearance) {
        result.leaks.append(leak(mention, as: kind))
      } else {
        if !isCleared(mention, general) { result.clearedHere.append(mention.key) }
        result.named.formUnion(namedPeople(by: mention, clearance))
      }
    }
    return result
  }

  func leak(_ mention: Mention, as kind: LeakKind?) -> Leak {
    Leak(
      subjects: mention.people.map { searched.names.subjects[Int($0)] },
      kind: kind ?? mention.kind, severity: mention.severity, key: mention.key)
  }

  func isCleared(_ mention: Mention, _ clearance: FileClearance) -> Bool {
    for (person, parts) in zip(mention.people, mention.parts)
    where clearance.clears(parts, of: person) {
      return true
    }
    return isList(mention, clearance)
  }

  /// Whether words between which a comma or a border stands are the names of several people, each
  /// shown in the file by right: «Петрова, Анна» where one of each is.
  private func isList(_ mention: Mention, _ clearance: FileClearance) -> Bool {
    guard !mention.separable.isEmpty else { return false }
    return mention.separable.allSatisfy { entry in
      entry >= 0
        && clearance.shownPeople.contains { number, parts in
          searched.names.isPart(entry, of: number, among: parts)
        }
    }
  }
}
