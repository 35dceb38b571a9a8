/// The small letters of ordinary Russian text, without asking Unicode.
enum SmallLetters {
  /// What a character becomes in lower case, wherever it stands; `nil` where Unicode has to be asked.
  static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 0x20)
    case 0x401: "ё"
    case ..<0x80, 0x430...0x44F, 0x451: scalar
    // No-break spaces, «», dashes, other quotation marks, the ellipsis and «№».
    case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x201C, 0x201E, 0x2026, 0x202F, 0x2116: scalar
    default: nil
    }
  }
}
