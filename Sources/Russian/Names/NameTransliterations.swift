/// What a Russian name becomes in the names of files and in addresses.
package enum NameTransliterations {
  /// The keys (`LatinNameKey`) of all transliterations in use.
  ///
  /// The tables are those of the passport (ICAO Doc 9303), of GOST 7.79-2000 (A without diacritics
  /// and B), which is ISO 9, and the German one; ё is expected in the place of any single е, and
  /// some given names have English spellings of their own.
  ///
  /// - Parameters:
  ///   - word: A form of a name as folded letters, such as `WordForms` has.
  ///   - isPlural: Whether it is a form of the plural, which no German table writes: «Ивановых»
  ///     would be `ivanovich`.
  /// - Returns: One or two keys for most words, a dozen for the worst.
  package static func keys(of word: String, isPlural: Bool = false) -> Set<String> {
    let tables = isPlural ? TransliterationTable.otherRussian : TransliterationTable.others
    var keys: Set<String> = []
    for letters in spellings(of: Array(word.unicodeScalars)) {
      keys.insert(key(of: letters, by: .passport))
      for table in tables where letters.contains(where: table.differs(for:)) {
        keys.insert(key(of: letters, by: table))
      }
    }
    for exonym in exonyms[word] ?? [] { keys.insert(LatinNameKey.key(of: exonym)) }
    return keys
  }

  /// The word, and the word with ё in the place of each е but the last letter; no case ends in ё.
  private static func spellings(of letters: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var spellings = [letters]
    for (place, letter) in letters.enumerated()
    where letter == "е" && place < letters.count - 1 {
      var spelling = letters
      spelling[place] = "ё"
      spellings.append(spelling)
    }
    return spellings
  }

  private static func key(of letters: [Unicode.Scalar], by table: TransliterationTable) -> String {
    var latin: [UInt8] = []
    for letter in letters { latin += table.spelling(of: letter) }
    return LatinNameKey.key(of: latin)
  }

  private static let exonyms: [String: [String]] = [
    "александр": ["alexander"], "алексей": ["alexis"], "андрей": ["andrew"],
    "анна": ["ann", "anne"], "виктор": ["victor"], "вероника": ["veronica"],
    "георгий": ["george"], "григорий": ["gregory"], "даниил": ["daniel"], "евгений": ["eugene"],
    "евгения": ["eugenia"], "екатерина": ["catherine", "katherine", "katerina"],
    "елена": ["helen", "helena"], "елизавета": ["elizabeth"], "иван": ["john"],
    "кирилл": ["cyril"], "ксения": ["xenia"], "лев": ["leo"], "марк": ["marc"],
    "матвей": ["matthew"], "михаил": ["michael", "michail"], "наталья": ["natalie", "nathalie"],
    "николай": ["nicholas", "nicolas"], "оскар": ["oscar"], "павел": ["paul"], "петр": ["peter"],
    "сергей": ["serge"], "степан": ["stephan", "stephen"], "тимофей": ["timothy"],
    "федор": ["theodore"], "яков": ["jacob"],
  ]
}
