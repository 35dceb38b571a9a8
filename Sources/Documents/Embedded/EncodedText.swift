/// Bytes that are written as letters, so that they can stand in a text.
enum EncodedText {
  /// What lines of base64 stand for (RFC 4648, 4), block by block; fewer letters than 24 hold no name.
  static func base64Blocks(in bytes: [UInt8], shortest: Int = 24) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var letters: [UInt8] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) + [[0x2D]] {
      let line = line.filter { $0 != 0x20 && $0 != 0x09 }
      if !line.isEmpty, line.allSatisfy({ sextet($0) != nil || $0 == UInt8(ascii: "=") }) {
        letters += line
        continue
      }
      if letters.count >= shortest { blocks.append(decoded(letters)) }
      letters = []
    }
    return blocks
  }

  /// A text whose signs are written as `=D0=9F` (RFC 2045, 6.7), each in its place.
  static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "=") else {
        result.append(bytes[position])
        position += 1
        continue
      }
      let next = bytes[(position + 1)...].prefix(2)
      if let byte = UInt8(String(decoding: next, as: UTF8.self), radix: 16), next.count == 2 {
        result.append(byte)
        position += 3
      } else {
        // The end of a line that goes on.
        position += 1
        while position < bytes.count, [0x0D, 0x0A].contains(bytes[position]) { position += 1 }
      }
    }
    return result
  }

  /// A text in UTF-7 (RFC 2152), where runs of base64 stand for letters beyond ASCII; `nil` where no
  /// run spells any.
  static func utf7(_ bytes: [UInt8]) -> String? {
    var result = ""
    var isUTF7 = false
    for (index, piece) in bytes.split(
      separator: UInt8(ascii: "+"), omittingEmptySubsequences: false
    )
    .enumerated() {
      let run = piece.prefix { sextet($0) != nil }
      let wide = UTF16Text.validated(
        Array(decoded(Array(run)).prefix(run.count * 3 / 8 * 2)), from: 0, isLittle: false)
      if index > 0, let wide, wide.contains(where: { $0 == 0xD0 || $0 == 0xD1 }) {
        isUTF7 = true
        let rest = piece.dropFirst(run.count)
        result += String(decoding: wide, as: UTF8.self)
        result += String(
          decoding: rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest, as: UTF8.self)
      } else {
        result += (index > 0 ? "+" : "") + String(decoding: piece, as: UTF8.self)
      }
    }
    return isUTF7 ? result : nil
  }

  private static func decoded(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for letter in letters {
      guard let value = sextet(letter) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func sextet(_ letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter) - 0x41
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter) - 0x61 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
