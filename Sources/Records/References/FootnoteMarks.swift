import Markdown

/// Finds marks of footnotes, as `[^1]`, which this Markdown does not have.
struct FootnoteMarks {
  /// How the text right before the next inline ends.
  private var ending = ""

  /// Whether a mark begins in an inline; inlines are asked for in reading order.
  mutating func begins(in inline: Inline) -> Bool {
    guard case .text(let text) = inline.kind else {
      ending = ""
      return false
    }
    let known = ending + text
    // The parser cuts text at brackets.
    ending = String(known.suffix(2))
    var rest = known.utf8[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[bracket...].dropFirst()
      guard rest.first == UInt8(ascii: "^"), let next = rest.dropFirst().first else { continue }
      if next > UInt8(ascii: " ") && next != UInt8(ascii: "]") { return true }
    }
    return false
  }
}
