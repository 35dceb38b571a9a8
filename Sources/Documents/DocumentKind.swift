/// A kind of file that a browser downloads, by the ending of its name.
enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  case pdf
  case docx, xlsx, pptx
  case odt, ods, odp
  case zip
  case txt, csv, rtf
  case doc, xls, ppt
  case sig, p7s, sgn
  case jpg, jpeg, png
  case mp3, mp4

  /// What looks into files of a kind.
  enum Family: Sendable, Hashable {
    case pdf, office, openDocument, archive, plainText, richText, compound, signature, picture
    case recording
  }

  /// Reads the ending of a name; `nil` for an unknown one.
  init?(name: String) {
    self.init(rawValue: DocumentKind.ending(of: name))
  }

  /// What stands behind the last dot of a name, in small letters; empty without a dot.
  static func ending(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return last.lastIndex(of: ".").map { last[last.index(after: $0)...].lowercased() } ?? ""
  }

  /// What looks into it.
  var family: Family {
    switch self {
    case .pdf: .pdf
    case .docx, .xlsx, .pptx: .office
    case .odt, .ods, .odp: .openDocument
    case .zip: .archive
    case .txt, .csv: .plainText
    case .rtf: .richText
    case .doc, .xls, .ppt: .compound
    case .sig, .p7s, .sgn: .signature
    case .jpg, .jpeg, .png: .picture
    case .mp3, .mp4: .recording
    }
  }

  /// The kind in a message, as in «не документ PDF».
  var words: String {
    switch self {
    case .pdf: "документ PDF"
    case .docx: "документ Word"
    case .xlsx: "таблица Excel"
    case .pptx: "презентация PowerPoint"
    case .odt: "документ ODT"
    case .ods: "таблица ODS"
    case .odp: "презентация ODP"
    case .zip: "архив ZIP"
    case .txt: "простой текст"
    case .csv: "таблица CSV"
    case .rtf: "документ RTF"
    case .doc: "документ Word 97–2003"
    case .xls: "таблица Excel 97–2003"
    case .ppt: "презентация PowerPoint 97–2003"
    case .sig, .p7s, .sgn: "файл подписи"
    case .jpg, .jpeg: "снимок JPEG"
    case .png: "рисунок PNG"
    case .mp3: "запись MP3"
    case .mp4: "видео MP4"
    }
  }
}
