/// The signs between two neighbouring words.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt16

  static let blank = Gap(rawValue: 1)
  static let hyphen = Gap(rawValue: 2)
  static let dash = Gap(rawValue: 4)
  static let period = Gap(rawValue: 8)
  static let comma = Gap(rawValue: 16)
  static let cell = Gap(rawValue: 32)
  static let underscore = Gap(rawValue: 64)
  /// A quotation mark, an opening bracket, an asterisk of Markdown.
  static let ornament = Gap(rawValue: 128)
  static let slash = Gap(rawValue: 256)
  static let other = Gap(rawValue: 512)
  static let colon = Gap(rawValue: 1024)
  /// The end of a row of a table in Markdown, two borders.
  static let row = Gap(rawValue: 2048)

  /// How many signs may stand between words that belong together.
  private static let limit = 12

  /// Reads what stands between two tokens.
  init(_ codes: [UInt16], _ range: Range<Int>) {
    var signs: Gap = range.count <= Gap.limit ? [] : .other
    var borders = 0
    for index in range.prefix(Gap.limit) {
      let code = codes[index]
      signs.insert(Gap(code))
      if code == 0x7C { borders += 1 }
    }
    if borders > 1 { signs.insert(.row) }
    self = signs
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private init(_ code: UInt16) {
    switch code {
    case 0x20: self = .blank
    case 0x2D: self = .hyphen
    case TextLetter.dash: self = .dash
    case 0x2E: self = .period
    case 0x2C, 0x3B: self = .comma
    case TextLetter.cell, 0x7C: self = .cell
    case 0x5F: self = .underscore
    case 0x22, 0x27, 0x2A, 0x28: self = .ornament
    case 0x2F, 0x5C, 0x2B: self = .slash
    case 0x3A: self = .colon
    default: self = .other
    }
  }

  /// Whether the words stand side by side as a name and a surname do.
  func joins(inName isName: Bool) -> Bool {
    if isName { return isDisjoint(with: [.other, .colon]) }
    if isSubset(of: [.blank, .underscore, .ornament, .comma, .cell]) { return true }
    // «Иванов.Пётр», «Иванов-Пётр» in one piece; a period with a space ends a sentence.
    return self == .period || self == .hyphen
  }

  /// Whether the words stand apart and may still be one name: «Иванов — Иван», «Иванов: Иван».
  var ties: Bool {
    let signs = subtracting(.blank)
    return signs == .dash || signs == .colon || signs == .slash || self == [.blank, .hyphen]
  }

  /// Whether the words may also be two entries of a list.
  func separates(inName isName: Bool) -> Bool {
    !isDisjoint(with: isName ? [.comma, .cell] : [.comma, .cell, .hyphen])
  }
}
