/// Words whose letters a PDF has set apart, by wide spacing or one beneath the other.
enum PDFSpacing {
  /// Fewer letters than this may be anything: initials, points of a list, columns.
  private static let shortest = 4

  /// The words of a text that stand letter by letter, put together; `nil` where there are none.
  static func words(of text: String) -> String? {
    var found: [String] = []
    var word = ""
    var gap = 0
    let flush = { (word: inout String) in
      if word.count >= shortest { found.append(word) }
      word = ""
    }
    for token in tokens(of: text) {
      switch token {
      case .gap(let width): gap = width
      case .letter(let letter):
        if gap > 1 { flush(&word) }
        // A capital begins a word where no wider gap tells so.
        if letter.isUppercase, word.last?.isLowercase == true { word.append(" ") }
        word.append(letter)
        gap = 0
      case .word:
        flush(&word)
        gap = 0
      }
    }
    flush(&word)
    return found.isEmpty ? nil : found.joined(separator: "\n")
  }

  private enum Token {
    /// A letter by itself.
    case letter(Character)
    /// A word, a number or a sign.
    case word
    /// So many spaces or ends of lines.
    case gap(Int)
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var gap = 0
    var pending: Character?
    var count = 0
    for character in text + " " {
      if !character.isWhitespace {
        if count == 0, gap > 0 {
          tokens.append(.gap(gap))
          gap = 0
        }
        pending = character
        count += 1
        continue
      }
      if count == 1, let letter = pending, letter.isLetter {
        tokens.append(.letter(letter))
      } else if count > 0 {
        tokens.append(.word)
      }
      count = 0
      gap += 1
    }
    return tokens
  }
}
