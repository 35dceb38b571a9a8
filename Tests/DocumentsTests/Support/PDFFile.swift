/// A PDF made object by object, with the table of places that readers want at its end.
struct PDFFile {
  /// The objects from number 1 on.
  var objects: [String] = []
  /// The dictionary at the end, without its brackets and size.
  var trailer = "/Root 1 0 R"

  /// A page with a line of Latin letters, and objects behind it from number 6 on.
  static func page(
    _ text: String, catalog: String = "", page: String = "", more: [String] = []
  ) -> PDFFile {
    let drawing = text.isEmpty ? "" : "BT /F1 12 Tf 72 700 Td (\(text)) Tj ET"
    return PDFFile(
      objects: [
        "<</Type/Catalog/Pages 2 0 R\(catalog)>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F1 5 0 R>>>>\(page)>>",
        stream(drawing),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      ] + more)
  }

  /// The same file with an information dictionary.
  func with(information: String) -> PDFFile {
    var file = self
    file.objects.append("<<\(information)>>")
    file.trailer += "/Info \(file.objects.count) 0 R"
    return file
  }

  /// A stream with its dictionary.
  static func stream(_ content: String, _ dictionary: String = "") -> String {
    "<<\(dictionary)/Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }

  /// Text as UTF-16 in hexadecimal digits, as programs write Cyrillic.
  static func text(_ text: String) -> String {
    let digits = text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<FEFF\(digits.joined())>"
  }

  /// The whole file.
  var bytes: [UInt8] {
    var text = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<</Size \(objects.count + 1)\(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
