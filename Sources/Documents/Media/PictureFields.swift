/// What cameras and programs write into pictures that lie inside a document: place, owner, day.
///
/// Only the fields go; the picture itself stays as it is.
enum PictureFields {
  /// Empties the fields of every JPEG that lies unpacked among other bytes, as in a PDF, and what
  /// stands between its end and that of the stream.
  ///
  /// No byte changes its place. The marks are too long to stand anywhere by chance.
  ///
  /// - Returns: Whether there were any.
  static func empty(in bytes: inout [UInt8]) -> Bool {
    var found = false
    var position = 0
    while position + 4 < bytes.count {
      guard bytes[position] == 0xFF else {
        position += 1
        continue
      }
      if bytes[position + 1] == 0xD8, let file = JPEGFile(bytes, at: position), file.hasEnd {
        for part in file.parts where !part.isPicture {
          found = blank(part.body, of: &bytes) || found
        }
        found = blank(rest(of: bytes, from: file.end), of: &bytes) || found
        position = file.end
      } else if let count = fieldCount(of: bytes, at: position) {
        let body = position + 4..<position + 2 + count
        found = blank(body, of: &bytes) || found
        position = body.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// Puts zeros in the place of some bytes, and tells whether there was anything else.
  private static func blank(_ range: Range<Int>, of bytes: inout [UInt8]) -> Bool {
    guard bytes[range].contains(where: { $0 != 0 }) else { return false }
    for index in range { bytes[index] = 0 }
    return true
  }

  /// What stands behind the end of a picture in its stream (ISO 32000-1, 7.3.8.1), but for the end
  /// of the line.
  private static func rest(of bytes: [UInt8], from start: Int) -> Range<Int> {
    let mark = Array("endstream".utf8)
    var end = start
    while end + mark.count <= bytes.count, end < start + 1 << 20 {
      if bytes[end] == mark[0], bytes[end...].starts(with: mark) {
        let isLine = bytes[start..<end].allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
        return isLine ? start..<start : start..<max(start, end - 1)
      }
      end += 1
    }
    return start..<start
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
}
