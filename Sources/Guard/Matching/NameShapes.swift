/// What surnames in most of Russia end with, in any case.
enum SurnameShape {
  private static let endings = FoldedEndings(
    ["ов", "ев", "ин", "ын"].flatMap { stem in
      ["", "а", "у", "ым", "е", "ой", "ы", "ых", "ыми"].map { stem + $0 }
    }
      + ["ск", "цк"].flatMap { stem in
        ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ие", "их", "ими"].map { stem + $0 }
      }
      + ["ко", "швили", "дзе", "ян", "яна", "яну", "яном", "яне", "ук", "юк", "ука", "юка"])

  /// Whether a word of more than three letters ends so.
  static func fits(_ word: ArraySlice<UInt16>) -> Bool {
    word.count > 3 && endings.fit(word)
  }
}

/// What patronymics end with, in any case.
enum PatronymicShape {
  private static let endings = FoldedEndings(
    ["", "а", "у", "ем", "е", "и", "ей", "ам", "ами", "ах"].map { "вич" + $0 }
      + ["овн", "евн", "ичн"].flatMap { stem in
        ["а", "ы", "е", "у", "ой", "ою"].map { stem + $0 }
      }
      + ["ьич", "ьича", "ьичу", "ьичем", "ьиче"])

  /// Whether a word of more than four letters ends so.
  static func fits(_ word: ArraySlice<UInt16>) -> Bool {
    word.count > 4 && endings.fit(word)
  }
}

/// Some endings of words, found by the numbers of their letters from the last to the first.
struct FoldedEndings: Sendable {
  private let table: WordTable
  private let longest: Int

  /// Folds the endings.
  init(_ endings: [String]) {
    let letters = endings.map { Array($0.utf16) }
    longest = letters.map(\.count).max() ?? 0
    let numbers = letters.map { (WordHash($0.reversed()).value, Int32(0)) }
    table = WordTable(Dictionary(numbers) { first, _ in first })
  }

  /// Whether a folded word has one of them.
  func fit(_ word: ArraySlice<UInt16>) -> Bool {
    var hash = WordHash()
    var index = word.endIndex
    // Something stands before an ending.
    let last = max(word.startIndex + 1, index - longest)
    while index > last {
      index -= 1
      hash.add(word[index])
      if table.entry(of: hash.value) >= 0 { return true }
    }
    return false
  }
}
