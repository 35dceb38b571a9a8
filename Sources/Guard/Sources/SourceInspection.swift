package import Diagnostics
package import Gate
import Publication
package import Records

/// The look through the sources of a section, file by file, in any order and on any thread.
package struct SourceInspection: Sendable {
  private let leakGuard: LeakGuard
  private let records: RecordSet
  private let map: SourceMap

  /// Learns which parts of which files are published.
  ///
  /// - Parameters:
  ///   - leakGuard: knows what to look for.
  ///   - records: the private records.
  ///   - ledger: what the gate kept back as a whole.
  package init(_ leakGuard: LeakGuard, _ records: RecordSet, _ ledger: Ledger) {
    self.leakGuard = leakGuard
    self.records = records
    map = SourceMap(records, ledger)
  }

  /// The files to be looked through.
  package var paths: [String] { map.paths }

  /// Everything in a file that may mean somebody, suspicious or not.
  package func findings(in source: SourceText) -> SourceFindings {
    let clearance = FileClearance(Trace(), leakGuard.rules)
    var findings = SourceFindings()
    var memory = leakGuard.memories.take()
    var scan = SourceScan(leakGuard.searched, source.bytes, taking: &memory)
    for stretch in map.stretches(of: source) {
      let known = scan.found.count
      scan.read(stretch)
      for found in scan.found[known...] {
        findings.mentions.append(
          SourceMention(
            leak: leakGuard.leak(found.mention, as: nil),
            isSuspicious: !leakGuard.isCleared(found.mention, clearance), file: source.path,
            span: source.span(of: found.range), isInText: stretch.language == .text))
      }
    }
    if !scan.links.isEmpty { findings.links[source.path] = scan.links.map(source.span(of:)) }
    scan.leave(to: &memory)
    leakGuard.memories.giveBack(memory)
    return findings
  }

  /// The findings of all files in their order, and what no file tells by itself.
  package func joined(_ findings: [SourceFindings?]) -> SourceFindings {
    var all = SourceFindings()
    for found in findings.compactMap(\.self) {
      all.mentions += found.mentions
      all.links.merge(found.links) { $0 + $1 }
    }
    all.mentions += leakGuard.aliasMentions(in: records)
    return all
  }
}

extension SourceText {
  /// From where to where some bytes go.
  fileprivate func span(of range: Range<Int>) -> Range<SourcePosition> {
    position(of: range.lowerBound)..<position(of: range.upperBound)
  }
}
