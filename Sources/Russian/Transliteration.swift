/// Russian text in Latin letters, one table for the whole section.
///
/// The table is that of the Russian passport (order of the Foreign Ministry No. 2113 of 27.03.2020,
/// after ICAO Doc 9303, part 3). Different letters may become one, as in е, ё and э: whoever needs
/// distinct names has to solve the collision.
package enum Transliteration {
  /// The longest slug, in characters (contract, section 4).
  package static let slugLimit = 120

  /// The text in lower-case Latin letters; what is neither Cyrillic nor Latin stays as it is.
  package static func latin(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let letters = LatinLetters.spelling(of: scalar) {
        result.append(contentsOf: letters.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text as a part of an address: `[a-z0-9]` and single hyphens between, at most 120 of them.
  ///
  /// Text without any letter or digit that can be written so gives the empty text.
  package static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    var isBetween = false
    for scalar in text.lowercased().unicodeScalars {
      guard let letters = spelling(inSlug: scalar) else {
        isBetween = true
        continue
      }
      guard !letters.isEmpty else { continue }
      if isBetween, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isBetween = false
      slug.append(contentsOf: letters.utf8)
      if slug.count >= slugLimit { break }
    }
    slug.removeLast(max(0, slug.count - slugLimit))
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// What stands for a character, empty for one that is left out, `nil` for one that divides words.
  private static func spelling(inSlug scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    // Soft hyphens, joiners and apostrophes stand inside words.
    case "\u{AD}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "'", "’", "ʼ", "`": ""
    default: LatinLetters.spelling(of: scalar)
    }
  }
}
