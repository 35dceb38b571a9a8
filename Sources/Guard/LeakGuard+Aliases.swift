import Diagnostics
import Gate
import Records

extension LeakGuard {
  /// The aliases that hold a part of the very name that they stand for.
  ///
  /// An ordinary word is no excuse here: beside the row or the programme in which it stands, an
  /// alias «Мороз» names whoever is called so.
  func aliasMentions(in records: RecordSet) -> [SourceMention] {
    var memory = WordMemory()
    return records.people.compactMap { person in
      let subject = LedgerSubject(.person, person.id.text)
      guard let alias = person.alias, let number = rules.number(of: subject) else { return nil }
      var block = TextBlock(alias)
      guard !searched.names.mark(&block, &memory).isEmpty,
        searched.names.isNamed(number, in: block)
      else {
        return nil
      }
      let place = person.place(of: "alias")
      guard let start = place.position else { return nil }
      return SourceMention(
        leak: Leak(
          subjects: [.person(subject)], kind: .alias, severity: .error,
          key: WordHash(folding: "alias\(person.id.text)").value),
        isSuspicious: true, file: place.file,
        span: start..<SourcePosition(line: start.line + 1, column: 1), isInText: true)
    }
  }
}
