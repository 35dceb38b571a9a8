/// Decides whether a JPEG holds a picture and nothing besides.
///
/// Everything that the format allows is taken apart by its own length; what is not on the list of
/// what a picture needs (ITU-T T.81, annex B) refuses the whole file.
struct PublishedJPEG {
  private let bytes: [UInt8]
  private var hasFrame = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it is one baseline picture: tables, one frame, one scan, the end.
  ///
  /// No application segment (EXIF, XMP, IPTC, profiles, thumbnails, JFIF), no comment, no second
  /// picture, nothing behind the end.
  static func isBare(_ bytes: [UInt8]) -> Bool {
    var file = PublishedJPEG(bytes)
    return file.check()
  }

  private mutating func check() -> Bool {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return false }
    var position = 2
    while position + 4 <= bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      let end = position + 2 + bytes.span.bigEndian(2, at: position + 2)
      guard end <= bytes.count, end >= position + 4 else { return false }
      let body = position + 4..<end
      if marker == 0xDA { return hasFrame && isScan(body) && endsAfterScan(from: end) }
      guard isNeeded(marker, body) else { return false }
      position = end
    }
    return false
  }

  private mutating func isNeeded(_ marker: UInt8, _ body: Range<Int>) -> Bool {
    switch marker {
    case 0xDB: return isQuantization(body)
    case 0xC4: return isHuffman(body)
    case 0xDD: return body.count == 2
    case 0xC0:
      guard !hasFrame, body.count >= 9, bytes[body.lowerBound] == 8 else { return false }
      hasFrame = true
      let components = Int(bytes[body.lowerBound + 5])
      return (components == 1 || components == 3) && body.count == 6 + 3 * components
    default: return false
    }
  }

  // B.2.4.1: each table of 64 numbers, of one byte or two.
  private func isQuantization(_ body: Range<Int>) -> Bool {
    var position = body.lowerBound
    while position < body.upperBound {
      guard bytes[position] & 0x0F < 4, bytes[position] >> 4 < 2 else { return false }
      position += bytes[position] >> 4 == 0 ? 65 : 129
    }
    return position == body.upperBound
  }

  // B.2.4.2: sixteen counts, then as many values as they add up to.
  private func isHuffman(_ body: Range<Int>) -> Bool {
    var position = body.lowerBound
    while position + 17 <= body.upperBound {
      guard bytes[position] & 0x0F < 4, bytes[position] >> 4 < 2 else { return false }
      let values = (1...16).reduce(0) { $0 + Int(bytes[position + $1]) }
      guard values <= 256 else { return false }
      position += 17 + values
    }
    return position == body.upperBound
  }

  private func isScan(_ body: Range<Int>) -> Bool {
    let components = body.isEmpty ? 0 : Int(bytes[body.lowerBound])
    return (components == 1 || components == 3) && body.count == 4 + 2 * components
  }

  // B.1.1.5: within a scan a byte FF is followed by zero or by a restart marker.
  private func endsAfterScan(from start: Int) -> Bool {
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == 0xFF {
        switch bytes[position + 1] {
        case 0x00, 0xD0...0xD7: position += 1
        case 0xD9: return position + 2 == bytes.count
        default: return false
        }
      }
      position += 1
    }
    return false
  }
}
