extension UInt8 {
  /// A space or a tab, which may stand beside a standalone tag.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Anything that a tag may have around its name.
  var isBlankOrNewline: Bool {
    isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
