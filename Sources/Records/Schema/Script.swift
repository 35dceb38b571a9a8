/// The language in which an author spells keys, so that messages can answer in it.
package enum Script: Sendable, Hashable {
  /// English keys.
  case english
  /// Russian keys.
  case russian

  /// The script of a word: Russian as soon as it holds one Cyrillic letter.
  package init(of word: some StringProtocol) {
    let isCyrillic = word.unicodeScalars.contains { (0x0400...0x04FF).contains($0.value) }
    self = isCyrillic ? .russian : .english
  }
}
