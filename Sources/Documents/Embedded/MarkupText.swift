/// The words of a web page that lies inside a document, roughly: tags go, references are resolved.
enum MarkupText {
  /// The words of a text, whether it is a page or not.
  static func words(of text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")) else {
      return text
    }
    var result: [UInt8] = []
    var tag: [UInt8]?
    for byte in bytes {
      switch (byte, tag) {
      case (UInt8(ascii: ">"), let open?):
        result += border(open).utf8
        tag = nil
      case (_, _?): tag?.append(byte)
      case (UInt8(ascii: "<"), nil): tag = []
      case (_, nil): result.append(byte)
      }
    }
    // What looked like a tag and never ended is text.
    if let tag { result += tag }
    return XMLScanner.resolved(result[...])
  }

  /// What a tag leaves in its place: nothing inside a word, an end of a line between paragraphs.
  private static func border(_ tag: [UInt8]) -> String {
    let letters = tag.drop { $0 == UInt8(ascii: "/") }.prefix {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
    }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    if ["td", "th"].contains(name) { return " | " }
    return ["p", "br", "div", "tr", "li", "table", "h", "title"].contains(name) ? "\n" : ""
  }
}
