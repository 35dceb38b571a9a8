import Diagnostics
import Gate
import Records

extension SearchedData {
  /// Takes in everybody's data.
  ///
  /// - Parameters:
  ///   - records: the private records.
  ///   - date: the day of the build, on which minors are told from adults.
  ///   - numbers: gets the numbers of the people of the records.
  convenience init(
    _ records: RecordSet, on date: CivilDate, numbers: inout [LedgerSubject: Int32]
  ) {
    let data = SearchedDataBuilder(records, on: date, numbers: &numbers).finish()
    self.init(data, without: data.phrases(of: records.site, on: date))
  }

  /// What the settings print gives nobody away, in whole or with the word before a name in it.
  private func phrases(of site: SiteSettings?, on date: CivilDate) -> PhraseList {
    var phrases = PhraseList()
    var memory = WordMemory()
    guard let site else { return phrases }
    let organization = site.organization
    let texts = [
      organization.fullName, organization.shortName, organization.address, organization.founder,
    ]
    for text in texts.compactMap(\.self) {
      var block = TextBlock(text)
      let alarms = names.mark(&block, &memory)
      guard !alarms.isEmpty else { continue }
      var labelled = LabelledNames()
      let found = mentions(in: block, alarms, after: &labelled, besides: phrases)
      for mention in found where mention.tokens.lowerBound > 0 {
        let range = mention.tokens.lowerBound - 1..<mention.tokens.upperBound
        phrases.add(block.tokens[range])
      }
      phrases.add(block.tokens)
    }
    for exception in site.guardSettings.allow where exception.until >= date {
      phrases.add(exception.phrase)
    }
    return phrases
  }
}
