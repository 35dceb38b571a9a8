import Diagnostics

/// The encodings in which schools save texts.
enum TextEncoding: Sendable, Hashable {
  /// UTF-8, the one that is asked for.
  case utf8
  /// Windows-1251, as old editors save Cyrillic.
  case windows1251
  /// UTF-16 with the low byte first.
  case utf16LittleEndian
  /// UTF-16 with the high byte first.
  case utf16BigEndian

  /// The name for a message.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows1251: "Windows-1251"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    }
  }

  /// Recognises the encoding of a text; broken UTF-8 that is nothing else counts as UTF-8.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let order = TextEncoding.utf16WithoutMark(bytes) {
      self = order
    } else if UTF8Survey.firstFault(in: bytes) != nil, TextEncoding.looksLike1251(bytes) {
      self = .windows1251
    } else {
      self = .utf8
    }
  }

  /// UTF-16 without its mark: every other byte is one of the few that Russian texts have there.
  private static func utf16WithoutMark(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
    // Latin and Cyrillic blocks, general punctuation, the number sign.
    let usual: Set<UInt8> = [0x00, 0x04, 0x20, 0x21]
    var (odd, even) = (0, 0)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      if usual.contains(bytes[index]), bytes[index + 1] != 0 { even += 1 }
      if usual.contains(bytes[index + 1]), bytes[index] != 0 { odd += 1 }
    }
    let needed = bytes.count / 2 * 19 / 20
    if odd >= needed, odd > even { return .utf16LittleEndian }
    if even >= needed, even > odd { return .utf16BigEndian }
    return nil
  }

  /// Windows-1251 keeps Russian letters from C0 on, so words are runs of such bytes.
  private static func looksLike1251(_ bytes: [UInt8]) -> Bool {
    var (high, letters, longestRun, run) = (0, 0, 0, 0)
    for byte in bytes {
      let isLetter = byte >= 0xC0 || byte == 0xA8 || byte == 0xB8
      if byte >= 0x80 { high += 1 }
      if isLetter { letters += 1 }
      run = isLetter ? run + 1 : 0
      longestRun = max(longestRun, run)
    }
    let insideUTF8 = UTF8Survey.bytesInSequences(of: bytes)
    return !bytes.contains(0x98) && longestRun >= 2 && letters * 5 >= high * 4
      && insideUTF8 * 5 < high && !looksLikeKOI8(bytes)
  }

  /// KOI8-R keeps small letters where Windows-1251 has capitals: words would read «йЧБОПЧ».
  private static func looksLikeKOI8(_ bytes: [UInt8]) -> Bool {
    var (capitals, small) = (0, 0)
    var (isBehindSmall, hasCapitalInside) = (false, false)
    for byte in bytes {
      switch byte {
      case 0xC0...0xDF, 0xA8:
        capitals += 1
        if isBehindSmall { hasCapitalInside = true }
        isBehindSmall = false
      case 0xE0...0xFF, 0xB8:
        small += 1
        isBehindSmall = true
      default: isBehindSmall = false
      }
    }
    return capitals > small && hasCapitalInside
  }
}
