/// Finds out how far bytes are UTF-8 (Unicode Standard, table 3-7).
enum UTF8Survey {
  /// The offset of the first byte that belongs to no character; `nil` for correct UTF-8.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// How many bytes stand in correct sequences of two or more.
  static func bytesInSequences(of bytes: [UInt8]) -> Int {
    var (index, count) = (0, 0)
    while index < bytes.count {
      let length = length(of: bytes, at: index) ?? 0
      if length > 1 { count += length }
      index += max(1, length)
    }
    return count
  }

  /// The length of the character that begins at an offset; `nil` where none does.
  private static func length(of bytes: [UInt8], at index: Int) -> Int? {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : nil
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : nil
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
    default: return nil
    }
  }
}
