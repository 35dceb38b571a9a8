import Platform

/// Small pictures made byte by byte, so that the tests need no files.
enum Drawing {
  /// Whether the program that re-encodes is here; without it only its absence can be tested.
  static let hasTool = ExternalProgram.usualFolders.contains {
    (try? FileStatus(following: "\($0)/vipsthumbnail")) != nil
  }

  /// A PNG of one colour, uncompressed (ISO/IEC 15948; RFC 1950 and 1951 for the stream).
  static func png(
    width: Int, height: Int, colour: [UInt8] = [200, 80, 40], profile: [UInt8] = []
  ) -> [UInt8] {
    let row: [UInt8] = [0] + Array(repeatElement(colour, count: width).joined())
    let pixels = Array(repeatElement(row, count: height).joined())
    let type: UInt8 = colour.count == 4 ? 6 : 2
    return signature
      + chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, type, 0, 0, 0])
      + (profile.isEmpty ? [] : chunk("iCCP", Array("p\0\0".utf8) + deflated(profile)))
      + chunk("IDAT", deflated(pixels)) + chunk("IEND", [])
  }

  /// A colour profile (ICC.1:2022) like sRGB, but in which red and green have changed places.
  static func swappingProfile() -> [UInt8] {
    let points: [(name: String, values: [UInt32])] = [
      ("wtpt", [0xF6D6, 0x10000, 0xD32D]), ("rXYZ", [0x6299, 0xB785, 0x18DA]),
      ("gXYZ", [0x6FA2, 0x38F5, 0x0390]), ("bXYZ", [0x24A0, 0x0F84, 0xB6CF]),
    ]
    let curves = ["rTRC", "gTRC", "bTRC"]
    let tableEnd = UInt32(128 + 4 + 12 * (points.count + curves.count))
    let curveStart = tableEnd + UInt32(20 * points.count)
    var table = bigEndian(UInt32(points.count + curves.count))
    var body: [UInt8] = []
    for (index, point) in points.enumerated() {
      table += Array(point.name.utf8) + bigEndian(tableEnd + UInt32(20 * index)) + bigEndian(20)
      body += Array("XYZ \0\0\0\0".utf8) + point.values.flatMap(bigEndian)
    }
    // One curve for all three, a gamma of 2.2.
    for curve in curves { table += Array(curve.utf8) + bigEndian(curveStart) + bigEndian(14) }
    body += Array("curv\0\0\0\0".utf8) + bigEndian(1) + [0x02, 0x33, 0, 0]
    var header: [UInt8] = bigEndian(UInt32(128 + table.count + body.count)) + bigEndian(0)
    header += bigEndian(0x0210_0000) + Array("mntrRGB XYZ ".utf8)
    header += Array(repeating: 0, count: 12) + Array("acsp".utf8)
    header += Array(repeating: 0, count: 28)
    header += [0xF6D6, 0x10000, 0xD32D].flatMap(bigEndian) + Array(repeating: 0, count: 48)
    return header + table + body
  }

  /// The beginning of a PNG that declares a size and has no pixels.
  static func pngHeader(width: UInt32, height: UInt32) -> [UInt8] {
    signature + chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0])
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

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      let count = UInt16(block.count)
      stream.append(start + block.count == bytes.count ? 1 : 0)
      for number in [count, ~count] { stream += [UInt8(number & 0xFF), UInt8(number >> 8)] }
      stream += block
    }
    return stream + bigEndian(adler(bytes))
  }

  static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + body
    return bigEndian(UInt32(body.count)) + named + bigEndian(crc(named))
  }

  static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
