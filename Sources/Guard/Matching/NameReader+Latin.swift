extension NameReader {
  /// Whether a word is written in Latin letters alone.
  func isLatin(_ token: Int) -> Bool {
    block.tokens[token].traits.isDisjoint(with: [.cyrillic, .number])
  }

  /// Whether a word looks like a surname of somebody, or is one that is known; «Полина» is none.
  func isSurnameLike(_ token: Int) -> Bool {
    guard block.tokens.indices.contains(token) else { return false }
    let traits = block.tokens[token].traits
    guard traits.contains(.capital) else { return false }
    if let entry = entry(of: token), entry.isSurname, !entry.isGivenName { return true }
    guard !isGivenName(token, beside: token) else { return false }
    return isLatin(token)
      ? LatinNameShapes.isSurname(block.letters(of: token))
      : SurnameShape.fits(block.letters(of: token))
  }

  /// Whether a lone letter of a path is a word that governs a name: `vstrecha-s-ivanovym`.
  func isPreposition(_ token: Int, before name: Int) -> Bool {
    guard block.isName, block.tokens.indices.contains(name),
      !block.tokens[token].traits.contains(.capital), block.tokens[token].count == 1,
      block.tokens[name].count > 2, let letter = block.letters(of: token).first,
      let last = block.letters(of: name).last
    else { return false }
    guard let endings = NameReader.prepositions[letter] else { return false }
    return endings.isEmpty || endings.contains(last)
  }

  /// Words of one letter with the last letters of the cases that they govern, in both alphabets;
  /// «и» joins any.
  private static let prepositions: [UInt16: Set<UInt16>] = {
    var prepositions: [UInt16: Set<UInt16>] = [:]
    for (words, endings) in [
      ("сs", "мmйjyiи"), ("кk", "уuеeйjyiмm"), ("оo", "еeмmйjyiхhx"), ("уu", "аaяоoйjyiиыхhx"),
      ("иi", ""),
    ] {
      for word in words.utf16 { prepositions[word] = Set(endings.utf16) }
    }
    return prepositions
  }()
}
