/// An initial of a text: one Cyrillic letter, or a Latin one that stands for any of several.
struct Initial: Sendable {
  /// The folded Cyrillic letters that it may be.
  let letters: [UInt16]

  /// Whether a name that begins with a letter has this initial.
  func fits(_ letter: UInt16) -> Bool { letters.contains(letter) }
}
