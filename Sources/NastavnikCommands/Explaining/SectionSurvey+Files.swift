import Gate
import Publication
import Site

extension SectionSurvey {
  /// The lines of the ledger that let something of a record through, with the files that show it.
  ///
  /// What no file shows is left out: it was let through, but is not published.
  func published(of subject: LedgerSubject) -> [(line: PublishedLine, files: [String])] {
    ledger.published.enumerated().compactMap { index, line in
      guard line.subject == subject, let files = appearances[LedgerLine(index: index)] else {
        return nil
      }
      return (line, files)
    }
  }

  /// The lines of the ledger that keep something of a record back.
  func withheld(of subject: LedgerSubject) -> [WithheldLine] {
    ledger.withheld(of: subject)
  }

  /// The files that show a part of somebody's name.
  func filesNaming(_ person: LedgerSubject) -> Set<String> {
    let parts = [PersonField.surname, .givenName, .patronymic].map(\.rawValue)
    let naming = published(of: person).filter { parts.contains($0.line.field) }
    return Set(naming.flatMap(\.files))
  }

  /// The pages about somebody in the banks, whose addresses are made of the name.
  func ownPages(of person: LedgerSubject) -> [String] {
    let banks: [(Folder, [PublicBankEntry])] = [
      (.mentors, section.mentors), (.mentees, section.mentees),
    ]
    return banks.flatMap { folder, entries in
      entries.compactMap { entry in
        guard let slug = entry.slug else { return nil }
        var trace = Trace()
        _ = entry.name.reveal(for: &trace)
        let isTheirs = trace.lines.contains { ledger.published[$0.index].subject == person }
        return isTheirs ? Route.item(folder, slug).path : nil
      }
    }
  }

  /// The files that show somebody without the name.
  func filesConcealing(_ person: LedgerSubject) -> Set<String> {
    Set(concealments[person] ?? [])
  }
}

extension Sequence<String> {
  /// The paths in the order of their bytes.
  var inByteOrder: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
