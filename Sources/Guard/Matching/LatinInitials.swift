/// The initials of Russian names in Latin letters, as names of files have them: `shcherbakov_yu_i`.
enum LatinInitials {
  /// The folded Cyrillic letter that an initial stands for; `nil` where it is none.
  static func letter(of initial: String) -> UInt16? { letters[initial] }

  private static let letters: [String: UInt16] = {
    let spellings: [(letter: Character, latin: [String])] = [
      ("а", ["a"]), ("б", ["b"]), ("в", ["v", "w"]), ("г", ["g"]), ("д", ["d"]),
      ("е", ["e", "ye", "je", "yo", "jo"]), ("ж", ["zh", "j"]), ("з", ["z"]), ("и", ["i"]),
      ("й", ["y"]), ("к", ["k"]), ("л", ["l"]), ("м", ["m"]), ("н", ["n"]), ("о", ["o"]),
      ("п", ["p"]), ("р", ["r"]), ("с", ["s"]), ("т", ["t"]), ("у", ["u"]), ("ф", ["f"]),
      ("х", ["h", "kh", "x"]), ("ц", ["ts", "c", "tc"]), ("ч", ["ch"]), ("ш", ["sh"]),
      ("щ", ["shch", "sch", "shh"]), ("ю", ["yu", "ju", "iu"]), ("я", ["ya", "ja", "ia"]),
    ]
    var letters: [String: UInt16] = [:]
    for (letter, latin) in spellings {
      for spelling in latin { letters[spelling] = letter.utf16.first }
    }
    return letters
  }()
}
