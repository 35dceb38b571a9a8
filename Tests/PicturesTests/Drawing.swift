import Pictures

/// Small pictures made byte by byte, so that the tests need no files.
enum Drawing {
  /// A PNG of one colour, uncompressed (ISO/IEC 15948; RFC 1950 and 1951 for the stream).
  static func png(width: Int, height: Int, colour: [UInt8] = [200, 80, 40]) -> [UInt8] {
    let row: [UInt8] = [0] + Array(repeatElement(colour, count: width).joined())
    let pixels = Array(repeatElement(row, count: height).joined())
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: pixels.count, by: 65_535) {
      let block = pixels[start..<min(start + 65_535, pixels.count)]
      let count = UInt16(block.count)
      stream.append(start + block.count == pixels.count ? 1 : 0)
      for number in [count, ~count] { stream += [UInt8(number & 0xFF), UInt8(number >> 8)] }
      stream += block
    }
    stream += bigEndian(adler(pixels))
    let type: UInt8 = colour.count == 4 ? 6 : 2
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, type, 0, 0, 0])
      + chunk("IDAT", stream) + chunk("IEND", [])
  }

  /// The beginning of a PNG that declares a size and has no pixels.
  static func pngHeader(width: UInt32, height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0])
  }

  /// A JPEG with an EXIF segment that says how it is turned and where it was taken.
  static func tagged(_ jpeg: [UInt8], orientation: UInt8) -> [UInt8] {
    // TIFF with one directory: orientation, and an artist that stands for all private tags.
    let artist = Array("Canary Kanareykina 55.7512N\0".utf8)
    let tiff: [UInt8] =
      Array("MM\0*".utf8) + bigEndian(8) + [0, 2]
      + [0x01, 0x12, 0, 3] + bigEndian(1) + [0, orientation, 0, 0]
      + [0x01, 0x3B, 0, 2] + bigEndian(UInt32(artist.count)) + bigEndian(38)
      + bigEndian(0) + artist
    let body = Array("Exif\0\0".utf8) + tiff
    let length = body.count + 2
    let segment = [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + body
    let comment = Array("Canary comment".utf8)
    return Array(jpeg[..<2]) + segment + [0xFF, 0xFE, 0, UInt8(comment.count + 2)] + comment
      + Array(jpeg[2...])
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + body
    return bigEndian(UInt32(body.count)) + named + bigEndian(crc(named))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
