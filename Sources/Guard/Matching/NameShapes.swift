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

/// Some endings of words.
struct FoldedEndings: Sendable {
  private let endings: [[UInt16]]

  /// Folds the endings.
  init(_ endings: [String]) { self.endings = endings.map { Array($0.utf16) } }

  /// Whether a folded word has one of them.
  func fit(_ word: ArraySlice<UInt16>) -> Bool {
    endings.contains { ending in
      ending.count < word.count && word.suffix(ending.count).elementsEqual(ending)
    }
  }
}
