import Chance
import Russian
import Testing

@testable import Guard

@Suite("A text taken in runs")
struct TextRunTests {
  @Test(arguments: UInt64(1)...200)
  func `is read as letter by letter`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<40 {
      let keepsOffsets = random.chance(50)
      var runs = TextBlock(keepingOffsets: keepsOffsets)
      var letters = TextBlock(keepingOffsets: keepsOffsets)
      let isName = random.chance(30)
      (runs.isName, letters.isName) = (isName, isName)
      let bytes = TextRunTests.bytes(&random)
      var start = 0
      while start < bytes.count {
        let end = random.number(in: start + 1..<bytes.count + 1)
        runs.put(bytes.span, start..<end)
        TextRunTests.put(bytes, start..<end, to: &letters)
        if random.chance(10) {
          runs.putCell(at: end)
          letters.putCell(at: end)
        }
        start = end
      }
      runs.close()
      letters.close()
      #expect(runs.seen == letters.seen, "seed \(seed): \(bytes)")
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `holds broken names only where it says so`(seed: UInt64) throws {
    let names = try TextRunTests.watched().leakGuard.searched.names
    var random = SplitMix(seed: seed)
    var memory = WordMemory()
    for _ in 0..<60 {
      let pieces = (0..<random.number(in: 2..<8)).compactMap { _ in
        random.one(of: TextRunTests.pieces)
      }
      var block = TextBlock(pieces.joined())
      guard block.seams.isEmpty, !block.mayBeBroken else { continue }
      let seen = block.seen
      names.joinBrokenNames(in: &block, &memory)
      #expect(block.seen == seen, "seed \(seed): \(pieces)")
    }
  }

  @Test
  func `remembers nothing of words in two alphabets for those in one`() throws {
    let watched = try TextRunTests.watched()
    #expect(watched.leaks(in: "<p>ивaновглеб</p><p>Меню</p>", at: "a.html") == [])
    #expect(watched.leaks(in: "<p>ивановглеб</p><p>Меню</p>", at: "b.html") == ["error name gleb"])
  }

  /// What each byte says by itself.
  private static func put(_ bytes: [UInt8], _ range: Range<Int>, to block: inout TextBlock) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, count) = ByteText.scalar(at: index, in: bytes, end: range.upperBound)
      block.put(scalar, at: index)
      index += count
    }
  }

  /// A text of usual and unusual characters, some of them broken.
  private static func bytes(_ random: inout SplitMix) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<random.number(in: 1..<40) {
      bytes += Array((random.one(of: pieces) ?? "").utf8)
      if random.chance(5) { bytes.append(UInt8(random.number(in: 0..<256))) }
    }
    return bytes
  }

  private static let pieces = [
    "Иванов", "иван", "Глеб", "глеб", "Ёж", "ё", "ЁЛКА", "ivan", "Ivanov", "IvanovIvan", "ивaн",
    "ИвановГлеб", "ИВАНОВИван", "И", "а", "Г", "л", "е", "б", " ", "  ", "\n", "\t", "\u{A0}", "-",
    "—", "–", "'", "’", "`", "@", "#", "«", "»", "\"", ".", ",", ";", "/", "_", "|", "№", "12", "7",
    "2012", "\u{AD}", "\u{301}", "и\u{306}", "\u{306}", "é", "ß", "Ж", "ї", "Ґ", "漢", "😀", "\u{1}",
    "\u{7F}", "\u{85}", "\u{2011}", "\u{2028}", "ｉ", "Ⅷ", "☎", "Ива", "нов", "Гле",
  ]

  private static func watched() throws -> Watched {
    try Watched(people: Watched.records("gleb Иванов Глеб Петрович"))
  }
}

@Suite("What is told of words from their letters")
struct WordShapeTests {
  @Test
  func `is all that makes a place of a name`() {
    let endings = ["", "а", "ой", "ами", "ованн"]
    for mark in NamedPlaces.marks {
      for ending in endings {
        let word = mark.word + ending
        let marks = PlaceMarks(Array(word.utf16)[...])
        let around: [(words: [String], needed: PlaceMarks)] = [
          ([word], [.namer, .place]), ([word, "героя"], .namer), ([word, "юрия"], .namer),
          (["вот", word, "а"], .namer),
        ]
        for form in ["иванов", "иванове", "кирова"] {
          for (words, needed) in around
          where NamedPlaces.reading(of: form, after: words) != nil {
            #expect(!marks.isDisjoint(with: needed), "\(words) \(form)")
          }
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...50)
  func `is whether they end so`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let letters = ["а", "б", "в"]
    func word(_ counts: Range<Int>) -> String {
      (0..<random.number(in: counts)).compactMap { _ in random.one(of: letters) }.joined()
    }
    for _ in 0..<50 {
      let endings = (0..<4).map { _ in word(1..<4) }
      let text = word(0..<7)
      let expected = endings.contains { text.utf16.count > $0.utf16.count && text.hasSuffix($0) }
      let padded = Array("я\(text)я".utf16)
      #expect(
        FoldedEndings(endings).fit(padded[1..<padded.count - 1]) == expected,
        "seed \(seed): \(text) \(endings)")
    }
  }
}

extension TextBlock {
  /// All that a reading leaves behind.
  fileprivate var seen: [String] {
    [
      "\(codes) \(offsets) \(hasAt) \(numberCount) \(mayBeBroken)",
      "\(tokens.map { "\($0.start) \($0.end) \($0.hash) \($0.traits.rawValue)" })",
      "\(seams.map { "\($0.start) \($0.isAllCapitals)" })",
    ]
  }
}
