/// Tells the values of attributes that may name people from the numbers and ids of a format.
enum AttributeText {
  /// Attributes whose values people write.
  private static let words: Set<Substring> = [
    "author", "initials", "name", "displayName", "userId", "title", "descr", "Target", "href",
    "target-frame-name", "string-value", "v", "instr", "prompt", "error", "tooltip", "tag", "alias",
  ]
  /// Attributes in which programs write when they did something.
  private static let times: Set<Substring> = [
    "date", "dateUtc", "dT", "creation-date", "modified", "created", "refreshedDate",
  ]

  /// Attributes of drawings, in which any numbers follow one another.
  private static let drawings: Set<Substring> = [
    "d", "viewBox", "points", "path", "enhanced-path", "modifiers", "transform", "glue-points",
    "text-areas", "adj", "coordsize", "formula",
  ]

  /// Whether a value may hold a part of a name, a phone, a date or an address.
  static func mayNamePeople(_ name: Substring, _ value: ArraySlice<UInt8>) -> Bool {
    guard value.count >= 2, !times.contains(name) else { return false }
    if value.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "&") }) {
      return true
    }
    if words.contains(name) { return value.contains(where: isLetter) || isNumber(value) }
    return !isOfFormat(value)
      && (isPhrase(value) || !drawings.contains(name) && isNumber(value))
  }

  /// Words with a sign between them, as in `Protasov Gleb` and `protasov-gleb`.
  private static func isPhrase(_ value: ArraySlice<UInt8>) -> Bool {
    let words = value.split { !isLetter($0) && !isDigit($0) }.filter {
      $0.count(where: isLetter) > 1
    }
    return words.count > 1 || words.count == 1 && value.contains(UInt8(ascii: "."))
  }

  /// As many digits as a date or a phone has.
  private static func isNumber(_ value: ArraySlice<UInt8>) -> Bool {
    value.count(where: isDigit) >= 8
  }

  /// Names of schemas, and ids of 16 bytes in braces.
  private static func isOfFormat(_ value: ArraySlice<UInt8>) -> Bool {
    let heads = ["http://schemas.", "http://purl.", "http://www.w3.org/", "urn:", "application/"]
    return heads.contains { value.starts(with: $0.utf8) }
      || value.first == UInt8(ascii: "{") && value.last == UInt8(ascii: "}")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
