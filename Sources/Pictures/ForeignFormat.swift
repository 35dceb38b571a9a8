/// A kind of file that teachers take for a photograph and that is never published as one.
enum ForeignFormat: Sendable {
  case heic, avif, video, gif, tiff, bmp, svg, webPage, pdf, archive, photoshop, empty

  /// Recognises a kind by the first bytes; `nil` for an unknown one.
  init?(of bytes: Span<UInt8>) {
    if bytes.isEmpty {
      self = .empty
    } else if let container = Self.container(bytes) ?? Self.markup(bytes) {
      self = container
    } else if let known = Self.signatures.first(where: { bytes.matches($0.bytes, at: 0) }) {
      self = known.format
    } else {
      return nil
    }
  }

  /// What the file is, as the end of «Это не снимок JPEG, PNG или WebP, а …».
  var words: String {
    switch self {
    case .heic: "снимок HEIC, какие делает iPhone"
    case .avif: "снимок AVIF"
    case .video: "видео"
    case .gif: "рисунок GIF"
    case .tiff: "снимок TIFF"
    case .bmp: "рисунок BMP"
    case .svg: "чертёж SVG"
    case .webPage: "страница сайта"
    case .pdf: "документ PDF"
    case .archive: "архив или документ Word"
    case .photoshop: "файл Photoshop"
    case .empty: "пустой файл"
    }
  }

  /// What to do about it.
  var hint: String {
    switch self {
    case .heic:
      "Сохраните снимок как JPEG; чтобы iPhone сразу снимал в JPEG, выберите «Настройки → Камера → "
        + "Форматы → Наиболее совместимые»"
    case .video, .gif: "Сохраните один кадр как JPEG"
    case .empty: "Скопируйте файл с фотоаппарата или телефона ещё раз"
    case .webPage, .archive: "Найдите сам снимок и положите сюда его"
    case .avif, .tiff, .bmp, .svg, .pdf, .photoshop:
      "Откройте его в программе для фотографий и сохраните как JPEG"
    }
  }

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("GIF8".utf8), .gif), (Array("II*\0".utf8), .tiff), (Array("MM\0*".utf8), .tiff),
    (Array("BM".utf8), .bmp), (Array("%PDF-".utf8), .pdf), (Array("PK\u{3}\u{4}".utf8), .archive),
    (Array("8BPS".utf8), .photoshop),
  ]

  // ISO/IEC 14496-12, 4.3: the brand after the word `ftyp`.
  private static func container(_ bytes: Span<UInt8>) -> ForeignFormat? {
    guard bytes.count >= 12, bytes.matches(Array("ftyp".utf8), at: 4) else { return nil }
    let brand = String(decoding: (8..<12).map { bytes[$0] }, as: UTF8.self)
    switch brand {
    case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1": return .heic
    case "avif", "avis": return .avif
    default: return .video
    }
  }

  // A text whose first sign is an angle bracket.
  private static func markup(_ bytes: Span<UInt8>) -> ForeignFormat? {
    let start = (0..<min(bytes.count, 1024)).map { bytes[$0] }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let blank: Set<Character> = ["\u{FEFF}", " ", "\t", "\n", "\r", "\r\n"]
    guard text.first(where: { !blank.contains($0) }) == "<" else { return nil }
    return text.contains("<svg") ? .svg : .webPage
  }
}
