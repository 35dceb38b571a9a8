/// Writes HTML element by element; the one place of the house that escapes.
///
/// Names of elements and attributes are literals, texts and values are escaped, comments cannot be
/// written at all: nothing that a record says can become markup.
package struct HTMLWriter: ~Copyable {
  private var bytes: [UInt8] = []

  /// Starts with an empty fragment.
  package init() {}

  /// Opens an element with the given attributes; a `nil` value leaves its attribute out.
  package mutating func open(
    _ name: StaticString, _ attributes: (StaticString, String?)...
  ) {
    start(name)
    for (key, value) in attributes { write(key, value) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Opens an element with a list of attributes that was put together elsewhere.
  package mutating func open(_ name: StaticString, attributes: [HTMLAttribute]) {
    start(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Closes the element that was opened under this name.
  package mutating func close(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element that has no content and no end tag, as `br` or `img`.
  package mutating func void(_ name: StaticString, _ attributes: (StaticString, String?)...) {
    start(name)
    for (key, value) in attributes { write(key, value) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes such an element with a list of attributes that was put together elsewhere.
  package mutating func void(_ name: StaticString, attributes: [HTMLAttribute]) {
    open(name, attributes: attributes)
  }

  /// Writes text, escaped.
  package mutating func text(_ text: some StringProtocol) {
    HTMLEscaping.append(text.utf8, to: &bytes)
  }

  /// Writes text that is UTF-8 already, escaped.
  package mutating func text(utf8 text: ArraySlice<UInt8>) {
    HTMLEscaping.append(text, to: &bytes)
  }

  /// Ends a line, so that the source of a page stays readable.
  package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes a fragment as it is: it was escaped when it was made.
  package mutating func fragment(_ fragment: HTMLFragment) {
    bytes.append(contentsOf: fragment.bytes)
  }

  /// Writes JSON as a data block, which browsers keep and never run (HTML, section 4.12.1).
  ///
  /// In JSON the signs `<`, `>` and `&` stand in strings alone; there they become escapes, so that
  /// nothing in the data can end the element or begin a comment, and XML readers take it too.
  package mutating func dataBlock(type: StaticString, json: [UInt8]) {
    open("script", ("type", type.description))
    var copied = 0
    for (index, byte) in json.enumerated() {
      guard let escape = HTMLWriter.escapeInData(of: byte) else { continue }
      bytes.append(contentsOf: json[copied..<index])
      bytes.append(contentsOf: escape.utf8)
      copied = index + 1
    }
    bytes.append(contentsOf: json[copied...])
    close("script")
  }

  /// Hands out what was written.
  package consuming func finish() -> HTMLFragment { HTMLFragment(escaped: bytes) }

  /// What stands for a sign of markup in a data block.
  private static func escapeInData(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): #"\u003c"#
    case UInt8(ascii: ">"): #"\u003e"#
    case UInt8(ascii: "&"): #"\u0026"#
    default: nil
    }
  }

  private mutating func start(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    switch attribute.value {
    case .text(let value): write(attribute.name, value)
    case .flag:
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
    case .absent: break
    }
  }

  private mutating func write(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    HTMLEscaping.append(value.utf8, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ name: StaticString) {
    bytes.append(contentsOf: name.description.utf8)
  }
}
