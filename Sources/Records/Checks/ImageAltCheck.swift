import Diagnostics

/// A text alternative says what is to be seen, and names nobody.
struct ImageAltCheck: RecordCheck {
  /// Words that say only that there is a picture.
  private static let idleWords: Set<String> = [
    "фото", "фотография", "фотографии", "снимок", "изображение", "картинка", "рисунок", "портрет",
    "image", "img", "photo", "picture", "pic", "dsc", "без", "названия", "название",
  ]

  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    let surnames = Set(records.people.map { SurnameStem(of: $0.surname) })
    for medium in records.sound(records.media) {
      let place = medium.place(of: Medium.Keys.alt)
      let words = medium.alt.split { !$0.isLetter && $0 != "-" }
      if !words.contains(where: { !ImageAltCheck.isIdle($0) }) {
        log.report(Problem.idleAlternative(at: place))
      } else if ImageAltCheck.names(surnames, in: words) {
        log.report(Problem.namingAlternative(at: place))
      }
    }
  }

  private static func isIdle(_ word: Substring) -> Bool {
    word.allSatisfy { $0 == "-" } || idleWords.contains(word.lowercased())
  }

  /// Whether a capitalised word is a surname; the first word of a text is capitalised anyway.
  private static func names(_ surnames: Set<SurnameStem>, in words: [Substring]) -> Bool {
    words.enumerated().contains { index, word in
      guard word.first?.isUppercase == true, index > 0 || words.count == 1 else { return false }
      return surnames.contains(SurnameStem(of: word))
    }
  }
}
