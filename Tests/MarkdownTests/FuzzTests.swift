import Diagnostics
import Markdown
import Testing

/// Random texts made of what Markdown is made of.
@Suite struct FuzzTests {
  static let fragments = [
    "[r]:", "[ё\\]\nж]: ", "<u >", "/u(", " \"", "\"", " '", "'\n", "\\\"", "слово", "ёж", "Анна ",
    "w", " ", "  ", "    ", "\t", "\n", "\n", "\n\n", "\\\n", "  \n", "\\",
    "*", "**", "_", "`", "``", "[", "]", "](", ")", "![", "<", ">", "> ", ">", "- ", "* ", "1. ",
    "10) ", "# ", "## ", "\n---\n", "\n===\n", "|", "\n| а | б |\n|---|--:|\n| в | г |\n", "\\|",
    "&amp;",
    "[r]", "\n[r]: /u\n", "\n[r]: /u\n\"t\"\n", "[a](\n/u\n\"т\")", "[a][\nr]", "<person:x>",
    "<https://я.рф>",
    "<b>", "<!--", "-->", "```", "\n```\n", "Таблица: ", "(person:x \"т\")", "(media:м)", "\r\n",
    "\u{0}",
    "😀", "e\u{301}", "\n\n    код\n\n", "<br\n/>", "`а\nб`",
  ]

  @Test(arguments: 0..<200)
  func `every text stands where its place says`(round: Int) {
    let seed = UInt64.random(in: 0...UInt64.max)
    for step in 0..<10 {
      let text = Self.text(seed: seed &+ UInt64(step))
      let lines = Self.lines(text)
      var wrong: [Inline] = []
      MarkdownDocument(parsing: text).forEachInline { inline in
        if !Self.stands(inline, in: lines) { wrong.append(inline) }
      }
      if let first = wrong.first {
        Issue.record("seed \(seed &+ UInt64(step)) \(text.debugDescription): \(first)")
      }
    }
  }

  /// Splitting a paragraph into a table may free words of an address or a comment, never lose any.
  @Test func `tables lose no words but those of surplus cells`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    for step in 0..<2000 {
      let text = Self.text(seed: seed &+ UInt64(step))
      let document = MarkdownDocument(parsing: text)
      if document.remarks.contains(where: { $0.kind == .surplusCells }) { continue }
      let plain = MarkdownDocument(parsing: text, dialect: .commonMark)
      if Self.hedgehogs(document) < Self.hedgehogs(plain) {
        Issue.record("seed \(seed &+ UInt64(step)): \(text.debugDescription)")
      }
    }
  }

  static func hedgehogs(_ document: MarkdownDocument) -> Int {
    var words = ""
    document.forEachInline { inline in
      switch inline.kind {
      case .text(let text), .code(let text): words += text
      case .media(let media): words += media.alternative
      case .foreignImage(_, let alternative, _): words += alternative
      default: break
      }
    }
    return words.unicodeScalars.count { $0 == "ё" }
  }

  static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      fragments.randomElement(using: &generator) ?? ""
    }.joined()
  }

  static func lines(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || scalar == "\n" && previous != "\r" {
        lines.append([])
      } else if scalar != "\n" {
        lines[lines.count - 1].append(scalar == "\0" ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return lines
  }

  static func stands(_ inline: Inline, in lines: [[Unicode.Scalar]]) -> Bool {
    guard inline.place.line >= 1, inline.place.line <= lines.count else { return false }
    let line = lines[inline.place.line - 1]
    guard inline.place.column >= 1, inline.place.column <= line.count + 1 else { return false }
    let rest = line[(inline.place.column - 1)...]
    switch inline.kind {
    case .text(let words):
      guard let first = words.unicodeScalars.first, let here = rest.first else {
        return words.isEmpty
      }
      if here == "\\" || here == "&" { return true }
      let plain = words.unicodeScalars.prefix { $0.properties.isAlphabetic }
      // What is left of a tab behind a marker is spaces to libcmark.
      if here == "\t", first == " " { return true }
      return here == first && rest.starts(with: plain)
    case .code: return rest.first == "`"
    case .emphasis, .strong: return rest.first == "*" || rest.first == "_"
    case .link: return rest.first == "[" || rest.first == "<"
    case .media, .foreignImage: return rest.first == "!"
    case .softBreak, .lineBreak: return rest.isEmpty
    }
  }
}
