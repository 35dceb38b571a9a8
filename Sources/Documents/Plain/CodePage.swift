import Russian

/// The encodings of one byte a letter in which Russian programs have kept text.
enum CodePage: Sendable, Hashable, CaseIterable {
  case windows1251, koi8, dos, iso, mac

  /// The text that bytes spell; what is neither ASCII nor a Russian letter may become a sign of doubt.
  func text(of bytes: some Sequence<UInt8>) -> String {
    let scalar: (UInt8) -> Unicode.Scalar
    switch self {
    case .windows1251: return Windows1251.text(of: bytes)
    case .koi8: scalar = CodePage.koi8Scalar
    case .dos: scalar = CodePage.dosScalar
    case .iso: scalar = CodePage.isoScalar
    case .mac: scalar = CodePage.macScalar
    }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(byte)) }
    return String(scalars)
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
