/// A picture without anything that is no picture: fields, remarks, and what stands behind its end.
struct PictureCopy: Sendable {
  /// The picture.
  private(set) var bytes: [UInt8] = []
  /// What has been left out, zeros between the parts.
  private(set) var removed: [UInt8] = []

  /// Copies a JPEG, PNG, WebP, GIF or BMP; `nil` for another file and for one that is damaged.
  init?(of picture: [UInt8]) {
    let isRead: Bool =
      switch picture.first {
      case 0xFF: copyJPEG(picture)
      case 0x89: copyPNG(picture)
      case UInt8(ascii: "R"): copyWebP(picture)
      case UInt8(ascii: "G"): copyGIF(picture)
      case UInt8(ascii: "B"): copyBMP(picture)
      default: false
      }
    guard isRead else { return nil }
  }

  private mutating func take(_ part: ArraySlice<UInt8>, isPicture: Bool) {
    if isPicture {
      bytes += part
    } else if part.contains(where: { $0 != 0 }) {
      removed += part + [0]
    }
  }

  private mutating func copyJPEG(_ picture: [UInt8]) -> Bool {
    guard let file = JPEGFile(picture) else { return false }
    for part in file.parts { take(picture[part.range], isPicture: part.isPicture) }
    take(picture[file.end...], isPicture: false)
    return true
  }

  /// ISO/IEC 15948, 11, and the chunks of animations and colours that came later.
  private static let chunks: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST",
    "pHYs", "acTL", "fcTL", "fdAT", "cICP",
  ]

  private mutating func copyPNG(_ picture: [UInt8]) -> Bool {
    guard picture.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
      return false
    }
    take(picture[..<8], isPicture: true)
    var position = 8
    while position + 12 <= picture.count {
      let count = picture[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = position + 12 + count
      guard end <= picture.count else { return false }
      let name = String(decoding: picture[position + 4..<position + 8], as: UTF8.self)
      take(picture[position..<end], isPicture: PictureCopy.chunks.contains(name))
      position = end
      if name == "IEND" {
        take(picture[position...], isPicture: false)
        return true
      }
    }
    // LibreOffice has pictures that end without the mark of the end.
    return position == picture.count
  }

  /// The container of RFC 9649, 2.
  private mutating func copyWebP(_ picture: [UInt8]) -> Bool {
    guard picture.starts(with: "RIFF".utf8), picture.count >= 20 else { return false }
    let end = 8 + PictureCopy.number(4, in: picture, at: 4)
    guard end <= picture.count else { return false }
    take(picture[..<12], isPicture: true)
    var position = 12
    while position + 8 <= end {
      let count = PictureCopy.number(4, in: picture, at: position + 4)
      let next = position + 8 + count + count % 2
      guard next <= end + 1, next <= picture.count else { return false }
      let name = String(decoding: picture[position..<position + 4], as: UTF8.self)
      let isPicture = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"].contains(name)
      take(picture[position..<next], isPicture: isPicture)
      // The flags that promise EXIF and XMP.
      if name == "VP8X", count > 0 { bytes[bytes.count - (next - position) + 8] &= ~0x0C }
      position = next
    }
    take(picture[min(position, picture.count)...], isPicture: false)
    for (shift, place) in zip(stride(from: 0, to: 32, by: 8), 4..<8) {
      bytes[place] = UInt8(truncatingIfNeeded: (bytes.count - 8) >> shift)
    }
    return true
  }

  /// GIF 89a, 18 to 27.
  private mutating func copyGIF(_ picture: [UInt8]) -> Bool {
    guard picture.count > 13 else { return false }
    var position = 13 + PictureCopy.tableSize(picture[10])
    guard position < picture.count else { return false }
    take(picture[..<position], isPicture: true)
    while position < picture.count {
      let start = position
      switch picture[position] {
      case 0x3B:
        take(picture[position...position], isPicture: true)
        take(picture[(position + 1)...], isPicture: false)
        return true
      case 0x2C:
        guard position + 10 < picture.count else { return false }
        position += 11 + PictureCopy.tableSize(picture[position + 9])
      case 0x21: position += 2
      default: return false
      }
      guard let end = PictureCopy.endOfBlocks(in: picture, from: position) else { return false }
      position = end
      take(picture[start..<end], isPicture: PictureCopy.isPicture(gifBlock: picture[start..<end]))
    }
    return false
  }

  /// Pictures, how long they stand, and how often they are repeated.
  private static func isPicture(gifBlock block: ArraySlice<UInt8>) -> Bool {
    if block.first == 0x2C { return true }
    let body = block.dropFirst(3)
    return switch block.dropFirst().first {
    case 0xF9: true
    case 0xFF: body.starts(with: "NETSCAPE2.0".utf8) || body.starts(with: "ANIMEXTS1.0".utf8)
    default: false
    }
  }

  private static func tableSize(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  private static func endOfBlocks(in picture: [UInt8], from start: Int) -> Int? {
    var position = start
    while position < picture.count {
      let count = Int(picture[position])
      position += count + 1
      if count == 0 { return position }
    }
    return nil
  }

  private mutating func copyBMP(_ picture: [UInt8]) -> Bool {
    guard picture.count >= 26 else { return false }
    let size = PictureCopy.number(4, in: picture, at: 2)
    guard size >= 26, size <= picture.count else { return false }
    take(picture[..<size], isPicture: true)
    take(picture[size...], isPicture: false)
    return true
  }

  private static func number(_ count: Int, in bytes: [UInt8], at place: Int) -> Int {
    (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
  }
}
