import Russian

/// The names in what a record says of somebody's parents, which is free text:
/// «мать, Иванова Ольга Петровна, +7 …».
struct GuardianText: Sendable {
  /// A name found.
  struct Name: Sendable, Hashable {
    var surname: String
    var givenName: String?
    var patronymic: String?
  }

  /// The names found.
  private(set) var names: [Name] = []

  /// Reads a text: two or three capitalised words side by side are a name.
  init(_ text: String) {
    var run: [String] = []
    for word in GuardianText.words(of: text) {
      if let word {
        run.append(word)
      } else {
        take(run)
        run = []
      }
    }
    take(run)
  }

  /// The capitalised words, `nil` for whatever stands between two names.
  private static func words(of text: String) -> [String?] {
    var words: [String?] = []
    var word = ""
    for character in text + " " {
      if character.isLetter || character == "-" && !word.isEmpty
        || character == "." && !word.isEmpty
      {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word.first?.isUppercase == true ? word : nil) }
      word = ""
      if !character.isWhitespace { words.append(nil) }
    }
    return words
  }

  private mutating func take(_ run: [String]) {
    guard run.count >= 2 else { return }
    let patronymic = run.firstIndex { word in
      PatronymicShape.fits(Array(word.lowercased().utf16)[...])
    }
    switch (run.count, patronymic) {
    case (3..., 2?): names.append(Name(surname: run[0], givenName: run[1], patronymic: run[2]))
    case (3..., 1?): names.append(Name(surname: run[2], givenName: run[0], patronymic: run[1]))
    case (2, 1?): names.append(Name(surname: "", givenName: run[0], patronymic: run[1]))
    default:
      // Which of the two is the surname, nobody can tell: both orders are looked for.
      let known = GivenNames.contains(form: run[0].lowercased())
      names.append(
        known ? Name(surname: run[1], givenName: run[0]) : Name(surname: run[0], givenName: run[1]))
    }
  }
}
