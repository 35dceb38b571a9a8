/// Cuts a text to a length.
enum Summary {
  /// One line of text itself when it is short enough, else its first words and «…».
  ///
  /// The greatest length is in characters, the ellipsis included.
  static func cut(_ text: String, to length: Int) -> String {
    guard let limit = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex),
      limit < text.endIndex
    else { return text }
    // One character less, for the ellipsis; a word that ends right there is whole.
    let end = text.index(before: limit)
    var head = text[..<end]
    let isWholeWord = text[end].isWhitespace || ",;:.!?…»)".contains(text[end])
    if !isWholeWord, let space = head.lastIndex(where: \.isWhitespace) {
      head = head[..<space]
    }
    while let last = head.last, last.isWhitespace || last.isDanglingMark { head.removeLast() }
    return head + "…"
  }
}

extension Character {
  /// Whether nothing but an ellipsis may follow in place of what the mark announces.
  fileprivate var isDanglingMark: Bool {
    [",", ";", ":", "-", "–", "—", "(", "«", "…", "."].contains(self)
  }
}
