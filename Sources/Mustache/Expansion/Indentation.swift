/// What happens to the blanks at the beginning of lines in an included template or block.
struct Indentation: Sendable {
  /// The most blanks that inclusions add up to; they are for the eye, and memory is not.
  static let limit = 200

  /// Taken away where the lines were written.
  let removed: [UInt8]
  /// Put before the lines where they are printed.
  let added: [UInt8]

  /// Takes and puts blanks, of the latter not more than the limit.
  init(removed: [UInt8] = [], added: [UInt8] = []) {
    self.removed = removed
    self.added = Array(added.prefix(Self.limit))
  }

  /// The blanks of a line that began with these.
  func applied(to blanks: [UInt8]) -> [UInt8] { added + reduced(blanks) }

  /// The blanks of a line that began with these, behind something else on the line.
  func reduced(_ blanks: [UInt8]) -> [UInt8] {
    let common = zip(blanks, removed).prefix { $0 == $1 }.count
    return Array(blanks[common...])
  }
}
