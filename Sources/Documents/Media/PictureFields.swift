/// What cameras and programs write into pictures that lie inside a document: place, owner, day.
///
/// Only the fields go; the picture itself stays as it is.
enum PictureFields {
  /// Empties the fields of every JPEG that lies unpacked among other bytes, as in a PDF.
  ///
  /// No byte changes its place. The marks are too long to stand anywhere by chance.
  ///
  /// - Returns: Whether there were any.
  static func empty(in bytes: inout [UInt8]) -> Bool {
    var found = false
    var position = 0
    while position + 4 < bytes.count {
      guard bytes[position] == 0xFF, let count = fieldCount(of: bytes, at: position) else {
        position += 1
        continue
      }
      let body = position + 4..<position + 2 + count
      if bytes[body].contains(where: { $0 != 0 }) {
        found = true
        for index in body { bytes[index] = 0 }
      }
      position = body.upperBound
    }
    return found
  }

  /// The length of a segment of fields, counted from behind its marker (ITU-T T.81, B.2.4.6).
  private static func fieldCount(of bytes: [UInt8], at position: Int) -> Int? {
    guard let marks = marks[bytes[position + 1]] else { return nil }
    let count = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
    guard position + 2 + count <= bytes.count, count > 2 else { return nil }
    let body = bytes[(position + 4)..<(position + 2 + count)]
    return marks.contains { body.starts(with: $0) } ? count : nil
  }

  // EXIF (JEITA CP-3451), XMP (ISO 16684-3) with its extension, and IPTC as Photoshop keeps it.
  private static let marks: [UInt8: [[UInt8]]] = [
    0xE1: [Array("Exif\0\0".utf8), Array("http://ns.adobe.com/x".utf8)],
    0xED: [Array("Photoshop 3.0\0".utf8)],
  ]

  /// A PNG without its chunks of text, EXIF and time (ISO/IEC 15948, 11.3.3 and 11.3.6.1).
  ///
  /// - Returns: `nil` for what is no sound PNG.
  static func withoutFields(png bytes: [UInt8]) -> [UInt8]? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    var result = Array(bytes.prefix(8))
    var position = 8
    while position + 12 <= bytes.count {
      let count = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = position + 12 + count
      guard end <= bytes.count else { return nil }
      let name = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      if !["tEXt", "zTXt", "iTXt", "eXIf", "tIME"].contains(name) {
        result += bytes[position..<end]
      }
      position = end
      if name == "IEND" { return result }
    }
    return nil
  }
}
