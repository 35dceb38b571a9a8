/// Writes JSON (RFC 8259) straight to bytes, keys in the order in which they are written.
///
/// Objects and arrays take their content as a closure, so that every bracket is closed. Inside an
/// object only the `member` methods may be used, elsewhere only the others.
package struct JSONWriter: ~Copyable {
  /// How the result is laid out.
  package enum Layout: Sendable {
    /// Everything on one line without spaces.
    case compact
    /// One value a line, indented by two spaces.
    case pretty
  }

  private let layout: Layout
  private var bytes: [UInt8]
  private var depth = 0
  private var needsComma = false

  /// Starts with nothing written.
  package init(layout: Layout = .compact) { self.init(layout: layout, behind: []) }

  private init(layout: Layout, behind bytes: consuming [UInt8]) {
    self.layout = layout
    self.bytes = bytes
  }

  /// Writes behind what a buffer holds, in the same memory: open data can be as large as a section.
  ///
  /// - Parameters:
  ///   - bytes: The buffer.
  ///   - layout: How the result is laid out.
  ///   - write: Writes one value.
  package static func append(
    to bytes: inout [UInt8], layout: Layout, _ write: (inout JSONWriter) -> Void
  ) {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    var json = JSONWriter(layout: layout, behind: consume taken)
    write(&json)
    bytes = json.finish()
  }

  /// Writes an object with the members that the closure writes.
  package mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nest("{", "}", members)
  }

  /// Writes an array with the values that the closure writes.
  package mutating func array<Failure: Error>(
    _ values: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try nest("[", "]", values)
  }

  /// Writes text.
  package mutating func string(_ text: some StringProtocol) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number, `null` for one that JSON does not have (infinite, not a number).
  package mutating func double(_ number: Double) {
    separate()
    bytes.append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Hands out the bytes; the pretty layout ends with a line feed.
  package consuming func finish() -> [UInt8] {
    if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// Writes the name of the next member; exactly one value has to follow.
  mutating func name(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    needsComma = false
    isAfterName = true
  }

  private var isAfterName = false

  private mutating func nest<Failure: Error>(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    _ content: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    bytes.append(UInt8(ascii: opening))
    let start = bytes.count
    depth += 1
    needsComma = false
    try content(&self)
    depth -= 1
    if bytes.count > start { breakLine() }
    bytes.append(UInt8(ascii: closing))
    needsComma = true
    isAfterName = false
  }

  /// Puts what has to stand between the value before and the next one.
  private mutating func separate() {
    if isAfterName {
      isAfterName = false
    } else {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if depth > 0 { breakLine() }
    }
    needsComma = true
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func quote(_ text: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    JSONEscaping.append(String(text), to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
