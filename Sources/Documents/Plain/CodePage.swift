import Russian

/// The encodings of one byte a letter in which Russian programs have kept text.
enum CodePage: Sendable, Hashable, CaseIterable {
  case windows1251, koi8, dos, iso, mac

  /// The text that bytes spell.
  func text(of bytes: some Sequence<UInt8>) -> String {
    switch self {
    case .windows1251: Windows1251.text(of: bytes)
    case .koi8: KOI8Text.text(of: bytes)
    case .dos: DOSText.text(of: bytes)
    case .iso: ISOText.text(of: bytes)
    case .mac: MacText.text(of: bytes)
    }
  }

  /// Everything that bytes may spell: bytes that are no UTF-8 say nothing about their encoding.
  static func readings(of bytes: [UInt8]) -> [String] {
    if let text = String(validating: bytes, as: UTF8.self) {
      return [text] + [EncodedText.utf7(bytes)].compactMap(\.self)
    }
    // A text in UTF-8 may have one broken character.
    return allCases.map { $0.text(of: bytes) } + [String(decoding: bytes, as: UTF8.self)]
  }
}
