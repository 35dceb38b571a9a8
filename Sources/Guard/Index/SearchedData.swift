/// Everything that texts are searched for.
struct SearchedData: Sendable {
  /// The names.
  var names = NameIndex()

  /// What a block whose tokens know their entries may give away.
  func mentions(in block: TextBlock) -> [Mention] {
    var reader = NameReader(block, names)
    reader.read()
    return reader.mentions
  }
}
