/// A PDF of one page whose information dictionary names an author.
enum CanaryPDF {
  /// The whole file; without an author it has no such dictionary.
  static func bytes(text: String, author: String) -> [UInt8] {
    let drawing = "BT /F1 12 Tf 72 700 Td (\(text)) Tj ET"
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        + "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(drawing.utf8.count)>>\nstream\n\(drawing)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    if !author.isEmpty { objects.append("<</Author(\(author))>>") }
    var file = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    let information = author.isEmpty ? "" : "/Info 6 0 R"
    file += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R\(information)>>\n"
    return Array((file + "startxref\n\(start)\n%%EOF\n").utf8)
  }
}

/// A small PNG with a remark in its metadata (ISO/IEC 15948).
enum CanaryPicture {
  /// Four by four points of one grey.
  static func png(shade: UInt8, remark: String) -> [UInt8] {
    let row = [0] + [UInt8](repeating: shade &* 20, count: 12)
    let pixels = Array(repeatElement(row, count: 4).joined())
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(4) + bigEndian(4) + [8, 2, 0, 0, 0])
      + chunk("tEXt", Array("Author\0\(remark)".utf8))
      + chunk("IDAT", stored(pixels)) + chunk("IEND", [])
  }

  /// A zlib stream with one stored block (RFC 1950, RFC 1951).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return [0x78, 0x01, 0x01, UInt8(count & 0xFF), UInt8(count >> 8)]
      + [UInt8(~count & 0xFF), UInt8(~count >> 8)] + bytes + bigEndian(high << 16 | low)
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    var sum = UInt32.max
    for byte in body {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return bigEndian(UInt32(content.count)) + body + bigEndian(~sum)
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
