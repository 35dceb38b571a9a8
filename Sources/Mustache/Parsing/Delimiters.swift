/// The two marks between which tags stand.
struct Delimiters: Sendable, Equatable {
  /// Begins a tag.
  var open: [UInt8]
  /// Ends a tag.
  var close: [UInt8]

  /// `{{` and `}}`, with which every template begins.
  static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

  /// Reads the inside of `{{=<% %>=}}`: two words without `=`, apart by blanks.
  init?(declaration: ArraySlice<UInt8>) {
    let words = declaration.split(whereSeparator: \.isBlankOrNewline)
    guard words.count == 2, !declaration.contains(UInt8(ascii: "=")) else { return nil }
    self.init(open: Array(words[0]), close: Array(words[1]))
  }

  private init(open: [UInt8], close: [UInt8]) {
    self.open = open
    self.close = close
  }
}
