/// What a file is by its first bytes, whatever its name says.
enum FileSignature: Sendable, Hashable {
  /// A document that an inspector of its own reads.
  case document(DocumentKind)
  /// A ZIP archive, which may be any document of an office program.
  case package
  /// Files in one file, as office programs have kept objects since Office 97.
  case compound
  /// One file folded by gzip.
  case gzip
  /// A web page with its pictures, or a letter.
  case mail
  /// A picture of which a clean copy can be made.
  case picture
  /// A picture whose fields another program reads.
  case tiff
  /// Drawing orders, whose words stand among them as they are.
  case drawing
  /// A font, which holds no words of the document.
  case font
  /// What nobody here can unfold.
  case sealed
  /// Text in some encoding.
  case text
  /// Bytes of which nothing is known.
  case unknown

  /// Looks at the bytes of a file.
  init(_ bytes: [UInt8]) {
    let known = FileSignature.marks.first { bytes.starts(with: $0.mark) }
    if let known {
      self = known.signature
    } else if bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .picture
    } else if bytes.dropFirst(40).starts(with: " EMF".utf8) {
      self = .drawing
    } else if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      self = .document(.mp4)
    } else if FileSignature.isText(bytes) {
      self = FileSignature.isMail(bytes) ? .mail : .text
    } else {
      self = .unknown
    }
  }

  private static let marks: [(mark: [UInt8], signature: FileSignature)] = [
    ([0x50, 0x4B, 3, 4], .package), ([0x50, 0x4B, 5, 6], .package),
    (Array("%PDF-".utf8), .document(.pdf)), (Array("{\\rtf".utf8), .document(.rtf)),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound), ([0x1F, 0x8B, 8], .gzip),
    ([0xFF, 0xD8, 0xFF], .picture), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .picture),
    (Array("GIF8".utf8), .picture), (Array("BM".utf8), .picture),
    ([0x49, 0x49, 0x2A, 0], .tiff), ([0x4D, 0x4D, 0, 0x2A], .tiff),
    ([0xD7, 0xCD, 0xC6, 0x9A], .drawing), ([1, 0, 9, 0], .drawing),
    (Array("VCLMTF".utf8), .drawing),
    ([0, 1, 0, 0], .font), (Array("OTTO".utf8), .font), (Array("ttcf".utf8), .font),
    (Array("wOF".utf8), .font),
    (Array("Rar!".utf8), .sealed), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sealed),
    (Array("BZh".utf8), .sealed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .sealed),
    ([0x28, 0xB5, 0x2F, 0xFD], .sealed), ([4, 0x22, 0x4D, 0x18], .sealed),
    (Array("MSCF".utf8), .sealed), ([0x7F, 0x45, 0x4C, 0x46], .sealed),
    ([0x4D, 0x5A, 0x90, 0], .sealed),
    (Array("ID3".utf8), .document(.mp3)),
  ]

  /// Whether bytes hold no signs but those of texts, or begin as UTF-16 does.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    UTF16Text.utf8(of: bytes) != nil
      || bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
  }

  /// Whether the head of a text is that of a letter (RFC 2045, 4).
  private static func isMail(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    return head.contains("mime-version:") || head.contains("content-transfer-encoding:")
  }
}
