/// The kinds of pixels and containers that cameras, scanners and editors leave behind.
extension Drawing {
  /// A PNG of raw rows, with chunks of one's own before the pixels.
  static func png(
    rows: [[UInt8]], width: Int, depth: UInt8 = 8, type: UInt8, chunks: [UInt8] = []
  ) -> [UInt8] {
    let size = bigEndian(UInt32(width)) + bigEndian(UInt32(rows.count))
    return signature + chunk("IHDR", size + [depth, type, 0, 0, 0]) + chunks
      + chunk("IDAT", deflated(rows.flatMap { [0] + $0 })) + chunk("IEND", [])
  }

  /// Four grey quarters on a sheet of 32 by 16, turned and mirrored as a camera would hold it.
  ///
  /// Shown with the EXIF orientation of that number, it looks like the one with orientation 1.
  static func quarters(orientation: Int, tag: UInt8) -> [UInt8] {
    let (width, height) = (32, 16)
    let swaps = orientation >= 5
    let stored = (width: swaps ? height : width, height: swaps ? width : height)
    let rows = (0..<stored.height).map { y in
      (0..<stored.width).map { x -> UInt8 in
        // Exif 2.32, table 6: where row 0 and column 0 of what is stored are seen.
        let (right, down) = (stored.width - 1 - x, stored.height - 1 - y)
        let seen: (x: Int, y: Int) =
          switch orientation {
          case 2: (right, y)
          case 3: (right, down)
          case 4: (x, down)
          case 5: (y, x)
          case 6: (down, x)
          case 7: (down, right)
          case 8: (y, right)
          default: (x, y)
          }
        return [[250, 180], [110, 40]][seen.y / 8][seen.x / 16]
      }
    }
    let exif = chunk("eXIf", tiff(orientation: tag))
    return png(rows: rows, width: stored.width, type: 0, chunks: tag == 0 ? [] : exif)
  }

  /// A TIFF directory with an orientation alone.
  static func tiff(orientation: UInt8) -> [UInt8] {
    Array("MM\0*".utf8) + bigEndian(8) + [0, 1, 0x01, 0x12, 0, 3] + bigEndian(1)
      + [0, orientation, 0, 0] + bigEndian(0)
  }

  /// A JPEG of 8 by 8 points of one colour, with as many components as there are numbers.
  ///
  /// Four are CMYK as Adobe's programs write it: 255 is no ink.
  static func jpeg(_ components: [UInt8]) -> [UInt8] {
    let adobe = Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0]
    let count = UInt8(components.count)
    let frame = components.indices.flatMap { index -> [UInt8] in [UInt8(index + 1), 0x11, 0] }
    let scan = components.indices.flatMap { index -> [UInt8] in [UInt8(index + 1), 0] }
    // Nine sizes of differences with codes of four bits; of waves only "no more of them".
    let sizes: [UInt8] = [0, 0, 0, 9] + Array(repeating: 0, count: 12) + Array(0...8)
    let waves: [UInt8] = [1] + Array(repeating: 0, count: 15) + [0]
    var bits = ""
    for value in components {
      let level = Int(value) - 128
      let size = Int.bitWidth - level.magnitude.leadingZeroBitCount
      bits +=
        binary(size, digits: 4) + binary(level < 0 ? level + (1 << size) - 1 : level, digits: size)
      bits += "0"
    }
    bits += String(repeating: "1", count: (8 - bits.count % 8) % 8)
    let stream = stride(from: 0, to: bits.count, by: 8).flatMap { start -> [UInt8] in
      let byte = UInt8(bits.dropFirst(start).prefix(8), radix: 2) ?? 0
      return byte == 0xFF ? [0xFF, 0] : [byte]
    }
    return [0xFF, 0xD8] + (components.count == 4 ? segment(0xEE, adobe) : [])
      + segment(0xDB, [0] + Array(repeating: 8, count: 64))
      + segment(0xC0, [8, 0, 8, 0, 8, count] + frame) + segment(0xC4, [0x00] + sizes)
      + segment(0xC4, [0x10] + waves) + segment(0xDA, [count] + scan + [0, 63, 0]) + stream
      + [0xFF, 0xD9]
  }

  /// A segment of a JPEG with its marker and length.
  static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 0xFF)] + body
  }

  private static func binary(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 2)
    return digits == 0 ? "" : String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
