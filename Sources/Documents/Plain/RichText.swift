/// The words of a document in Rich Text Format (version 1.9.1), without its looks.
struct RichText: Sendable {
  /// A field that says who made the document, with the place of its words.
  struct Author: Sendable {
    let name: String
    let words: Range<Int>
  }

  /// A picture or an object inside.
  struct Object: Sendable {
    /// Whether programs write such a one into every document.
    let isUsual: Bool
    /// What its digits stand for.
    var bytes: [UInt8] = []
    /// The digit that waits for its second.
    fileprivate var half: UInt8?
  }

  private let bytes: [UInt8]
  private let codePage: CodePage?
  private var body: [UInt8] = []
  private var properties: [UInt8] = []
  private var groups: [Group] = []
  /// The fields that say who made the document and are not empty.
  private(set) var authors: [Author] = []
  /// The pictures and objects inside, which are written in digits.
  private(set) var objects: [Object] = []
  /// Whether there are letters that another encoding would read as others.
  private var hasOldLetters = false

  private struct Group {
    var destination = Destination.body
    var start = 0
    var field = ""
    var isAuthorTable = false
    /// The bytes that stand for a `\u` where readers know no Unicode.
    var fallback = 1
  }

  private enum Destination { case body, properties, ignored, object }

  private static let authorFields: Set<String> = [
    "author", "operator", "manager", "company", "atnauthor", "atnid", "revtbl",
  ]
  private static let ignored: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "colorschememapping", "latentstyles", "rsidtbl",
    "generator", "xmlnstbl", "listtable", "blipuid",
  ]
  /// Groups of hexadecimal digits, and whether programs write them into every document.
  private static let objects: [String: Bool] = [
    "objdata": false, "pict": false, "themedata": true, "datastore": true,
  ]

  /// Reads a document; without a code page its letters beyond ASCII are UTF-8.
  init(_ bytes: [UInt8], in codePage: CodePage? = .windows1251) {
    self.bytes = bytes
    self.codePage = codePage
    read()
  }

  /// The words in every encoding that they may be in: what documents say of theirs is often wrong.
  var allTexts: [DocumentText] {
    guard hasOldLetters else { return texts }
    let pages: [CodePage?] = CodePage.allCases + [nil]
    return texts + pages.filter { $0 != codePage }.flatMap { RichText(bytes, in: $0).texts }
  }

  /// The words by their places.
  var texts: [DocumentText] {
    [(body, DocumentText.Place.body), (properties, .property("info"))].compactMap { words, place in
      let text = String(decoding: words, as: UTF8.self)
      return text.contains { !$0.isWhitespace } ? DocumentText(text, in: place) : nil
    }
  }

  /// The document with those fields emptied.
  var withoutAuthors: [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for author in authors where author.words.lowerBound >= position {
      result += bytes[position..<author.words.lowerBound]
      position = author.words.upperBound
    }
    return result + bytes[position...]
  }

  private mutating func read() {
    groups = [Group()]
    var position = 0
    var skips = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "{"):
        open(at: position)
        position += 1
      case UInt8(ascii: "}"):
        close(at: position)
        position += 1
      case UInt8(ascii: "\\"): position = control(at: position + 1, skips: &skips)
      case 0x0A, 0x0D: position += 1
      default:
        if skips > 0 { skips -= 1 } else { add(byte) }
        position += 1
      }
    }
  }

  private mutating func open(at position: Int) {
    let outer = groups[groups.count - 1]
    guard groups.count < 1000 else { return }
    groups.append(outer)
    // The table of those who made changes holds a group for each of them.
    groups[groups.count - 1].field = outer.isAuthorTable ? outer.field : ""
    groups[groups.count - 1].start = position + 1
    groups[groups.count - 1].isAuthorTable = false
  }

  private mutating func close(at position: Int) {
    let group = groups[groups.count - 1]
    let end = position > 0 && bytes[position - 1] == UInt8(ascii: ";") ? position - 1 : position
    if !group.field.isEmpty, !group.isAuthorTable, group.start < end {
      authors.append(Author(name: group.field, words: group.start..<end))
    }
    if group.destination == .properties { properties.append(0x0A) }
    if groups.count > 1 { groups.removeLast() }
  }

  /// Obeys a control word or sign behind its backslash, and tells where it ends.
  private mutating func control(at start: Int, skips: inout Int) -> Int {
    var end = start
    while end < bytes.count, RichText.isLetter(bytes[end]) { end += 1 }
    guard end > start else { return sign(at: start, skips: &skips) }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    let digits = end
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    let number = Int(String(decoding: bytes[digits..<end], as: UTF8.self))
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    switch word {
    case "u":
      let unit = UInt16(truncatingIfNeeded: number ?? 0)
      add(String(decoding: [unit], as: UTF16.self))
      skips = groups[groups.count - 1].fallback
    case "uc": groups[groups.count - 1].fallback = max(0, number ?? 1)
    case "par", "line", "row", "sect", "page": add("\n")
    case "tab", "cell", "nestcell": add("\t")
    case "bin":
      let next = end + max(0, min(number ?? 0, bytes.count - end))
      if groups[groups.count - 1].destination == .object {
        objects[objects.count - 1].bytes += bytes[end..<next]
      }
      end = next
    case "fldinst", "picprop": groups[groups.count - 1].destination = .properties
    case "info": groups[groups.count - 1].destination = .properties
    case _ where RichText.objects[word] != nil:
      groups[groups.count - 1].destination = .object
      objects.append(Object(isUsual: RichText.objects[word] ?? false))
    case _ where RichText.ignored.contains(word):
      groups[groups.count - 1].destination = .ignored
    case _ where RichText.authorFields.contains(word):
      groups[groups.count - 1].destination = .properties
      groups[groups.count - 1].field = word
      groups[groups.count - 1].start = end
      groups[groups.count - 1].isAuthorTable = word == "revtbl"
    default: break
    }
    return end
  }

  private mutating func sign(at start: Int, skips: inout Int) -> Int {
    guard start < bytes.count else { return start }
    switch bytes[start] {
    case UInt8(ascii: "'"):
      let end = min(start + 3, bytes.count)
      let byte = UInt8(String(decoding: bytes[start + 1..<end], as: UTF8.self), radix: 16)
      if skips > 0 { skips -= 1 } else if let byte { add(byte) }
      return end
    case UInt8(ascii: "~"): add("\u{A0}")
    case UInt8(ascii: "_"): add("-")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      add(String(UnicodeScalar(bytes[start])))
    case 0x0A, 0x0D: add("\n")
    default: break
    }
    return start + 1
  }

  private mutating func add(_ byte: UInt8) {
    if byte >= 0x80 { hasOldLetters = true }
    if let codePage, byte >= 0x80 {
      add(codePage.text(of: [byte]))
    } else {
      switch groups[groups.count - 1].destination {
      case .body: body.append(byte)
      case .properties: properties.append(byte)
      case .object: objects[objects.count - 1].take(byte)
      case .ignored: break
      }
    }
  }

  private mutating func add(_ text: String) {
    switch groups[groups.count - 1].destination {
    case .body: body += text.utf8
    case .properties: properties += text.utf8
    case .ignored, .object: break
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

extension RichText.Object {
  /// Takes a hexadecimal digit; other signs are no part of an object.
  fileprivate mutating func take(_ digit: UInt8) {
    guard let value = Character(UnicodeScalar(digit)).hexDigitValue.map({ UInt8($0) }) else {
      return
    }
    if let first = half {
      bytes.append(first << 4 | value)
      half = nil
    } else {
      half = value
    }
  }
}
