/// Looks into files of plain text and into detached signatures.
struct PlainInspector: Sendable {
  /// What the name says it is.
  let kind: DocumentKind

  /// The words; the file is published as it is.
  func inspect(_ bytes: [UInt8]) throws(DocumentFault) -> Inspection {
    guard !PlainInspector.isOfAnotherKind(bytes) else { throw .disguised(kind) }
    var inspection = Inspection(published: bytes)
    if kind.family == .signature {
      // A certificate names its owner in strings between numbers.
      inspection.add(BinaryText.words(in: bytes), in: .property("certificate"))
      for block in EncodedText.base64Blocks(in: bytes) {
        inspection.add(BinaryText.words(in: block), in: .property("certificate"))
      }
      return inspection
    }
    let plain = UTF16Text.utf8(of: bytes) ?? bytes
    guard !plain.contains(0) else { throw .disguised(kind) }
    for text in CodePage.readings(of: plain) { inspection.add(text, in: .body) }
    return inspection
  }

  /// Whether bytes begin as a document, an archive, a picture or a program does.
  static func isOfAnotherKind(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8),
      [0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A, 0x90, 0], [0xFF, 0xD8, 0xFF],
      [0x89, 0x50, 0x4E, 0x47],
      Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF],
    ]
    return marks.contains { bytes.starts(with: $0) }
  }
}
