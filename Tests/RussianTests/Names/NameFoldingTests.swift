import Russian
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Королёв", ["королев"]), ("КОРОЛЁВ", ["королев"]), ("Петров-Водкин", ["петров", "водкин"]),
    ("Петров – Водкин", ["петров", "водкин"]), ("ива\u{AD}нов", ["иванов"]),
    ("Ивано\u{301}ва", ["иванова"]), ("и\u{200B}ва\u{2060}н\u{FEFF}ов", ["иванов"]),
    ("Чаи\u{306}ка", ["чайка"]), ("Е\u{308}лкин", ["елкин"]), ("д’Артаньян", ["дартаньян"]),
    ("", []), (" - ", []), ("Ivanov", ["ivanov"]), ("2 «Б»", ["2", "б"]),
  ])
  func `names become words of lower-case letters`(_ text: String, _ words: [String]) {
    #expect(NameFolding.words(of: text) == words)
  }

  @Test(arguments: [
    ("Ивaнoв", "иванов"), ("Cмирнoвa", "смирнова"), ("Cид0ров", "сидоров"),
    ("Kузнецов", "кузнецов"),
    ("Πетров", "петров"), ("Hикитин", "никитин"), ("Bолков", "волков"), ("3айцев", "зайцев"),
  ])
  func `look-alikes among Cyrillic letters are read as Cyrillic`(_ text: String, _ word: String) {
    #expect(NameFolding.words(of: text) == [word])
  }

  @Test(arguments: ["com", "xerox", "word2003", "a4", "wдиск", "2003"])
  func `words of one alphabet and unreadable mixtures stay`(_ text: String) {
    #expect(NameFolding.words(of: text) == [text])
  }
}
