/// What bytes are that lie under any name, as on a server where others have left files.
package enum ReadableBytes {
  /// Everything that bytes may spell in the encodings of Russian programs; `nil` for what is no text.
  package static func texts(of bytes: [UInt8]) -> [String]? {
    if bytes.isEmpty { return [] }
    if let text = UTF16Text.utf8(of: bytes) { return [String(decoding: text, as: UTF8.self)] }
    if bytes.prefix(4096).contains(0) {
      let wide = [true, false].compactMap { UTF16Text.validated(bytes, from: 0, isLittle: $0) }
      let texts = wide.map { String(decoding: $0, as: UTF8.self) }.filter(isWritten)
      return texts.isEmpty ? nil : texts
    }
    switch FileSignature(bytes) {
    case .text, .mail: return CodePage.readings(of: bytes)
    // Letters of other encodings, among them the signs that programs use for themselves.
    case .unknown where isMostlyText(bytes): return CodePage.readings(of: bytes)
    default: return nil
    }
  }

  /// The ending under which a document can be looked into; `nil` for what is none.
  package static func documentEnding(of bytes: [UInt8]) -> String? {
    switch FileSignature(bytes) {
    case .document(let kind): return kind.family == .recording ? nil : kind.rawValue
    case .compound: return DocumentKind.doc.rawValue
    case .package:
      guard let archive = try? ZipArchive(bytes, limits: .usual) else { return nil }
      return DocumentInspector.kind(of: archive).kind.rawValue
    default: return nil
    }
  }

  /// Whether bytes are a picture by their head.
  package static func isPicture(_ bytes: [UInt8]) -> Bool {
    [.picture, .tiff, .drawing].contains(FileSignature(bytes))
  }

  /// Whether signs that nobody marked as UTF-16 are those that people write in Russian or English.
  private static func isWritten(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let usual = scalars.count { scalar in
      switch scalar.value {
      case 0x09...0x0D, 0x20...0x7E, 0x0400...0x045F: true
      default: false
      }
    }
    return usual * 4 >= scalars.count * 3
  }

  private static func isMostlyText(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1 << 16)
    return head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F } * 50 < head.count
  }
}
