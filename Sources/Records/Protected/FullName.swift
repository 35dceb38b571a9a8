/// A name taken apart into its parts, as lists of pupils and staff have it.
struct FullName: Hashable {
  /// The surname, of one word or several.
  var surname: String
  /// The given name or its initial.
  var givenName: String?
  /// The patronymic or its initial.
  var patronymic: String?

  /// Takes a name from three columns; `nil` without a surname.
  init?(surname: String, givenName: String?, patronymic: String?) {
    let words = FullName.words(of: surname)
    guard !words.isEmpty else { return nil }
    self.surname = words.joined(separator: " ")
    self.givenName = givenName.map(FullName.words)?.joined(separator: " ").nonEmpty
    self.patronymic = patronymic.map(FullName.words)?.joined(separator: " ").nonEmpty
  }

  /// Takes apart a name that stands in one column; `nil` where no word could be a surname.
  ///
  /// The surname stands first or, where the second word is a patronymic, last.
  init?(whole text: String) {
    var words = FullName.words(of: text)
    guard let first = words.first, !FullName.isInitial(first) || words.count > 1 else { return nil }
    // «А. П. Иванова» and «Анна Петровна Иванова».
    if words.count == 3,
      FullName.isInitial(first)
        || FullName.isPatronymic(words[1]) && !FullName.isPatronymic(words[2])
    {
      words = [words[2], words[0], words[1]]
    } else if words.count == 2, FullName.isInitial(first) {
      words.swapAt(0, 1)
    }
    let patronymicLength = FullName.patronymicLength(words)
    let patronymicStart = words.count - patronymicLength
    patronymic = words[patronymicStart...].joined(separator: " ").nonEmpty
    givenName = patronymicStart > 1 ? words[patronymicStart - 1] : nil
    surname = words[..<max(1, patronymicStart - 1)].joined(separator: " ")
  }

  /// How many of the last words are a patronymic: «Петровна», «Гасан оглы», or whatever stands third.
  private static func patronymicLength(_ words: [String]) -> Int {
    guard words.count > 2, let last = words.last else { return 0 }
    if sonOrDaughter.contains(last.lowercased()) { return words.count > 3 ? 2 : 1 }
    return isPatronymic(last) || isInitial(last) ? 1 : words.count - 2
  }

  /// The words of a cell without numbers, remarks in brackets and marks around them.
  static func words(of text: String) -> [String] {
    var depth = 0
    var plain = ""
    for character in text.replacing(" - ", with: "-") {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "\u{2010}", "\u{2011}", "\u{2013}": plain += depth == 0 ? "-" : ""
      // «А.П.» is two words.
      case ".": plain += depth == 0 ? ". " : ""
      default: if depth == 0 { plain.append(character) }
      }
    }
    return plain.split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "/" }.compactMap {
      word in
      let start = word.firstIndex(where: \.isLetter)
      guard let start, let end = word.lastIndex(where: { $0.isLetter || $0 == "." }),
        !word.contains(where: \.isNumber)
      else { return nil }
      return String(word[start...max(start, end)])
    }
  }

  /// The other surnames that stand in brackets: «Иванова (Петрова)».
  static func bracketed(_ text: String) -> [String] {
    guard let open = text.firstIndex(where: { $0 == "(" }),
      let close = text[open...].firstIndex(of: ")")
    else { return [] }
    return words(of: String(text[text.index(after: open)..<close])).filter { word in
      word.first?.isUppercase == true && word.count > 1 && !word.contains(".")
    }
  }

  private static func isInitial(_ word: String) -> Bool {
    word.count == 1 || word.count == 2 && word.hasSuffix(".")
  }

  private static func isPatronymic(_ word: String) -> Bool {
    ["вич", "вна", "ична", "ьич", "мич", "кич"].contains(where: word.lowercased().hasSuffix)
  }

  private static let sonOrDaughter: Set<String> = [
    "оглы", "оглу", "улы", "уулу", "кызы", "гызы", "кизи",
  ]
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
