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
    start(name, attributes)
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
    start(name, attributes)
  }

  /// Writes text, escaped.
  package mutating func text(_ text: some StringProtocol) {
    HTMLEscaping.append(text.utf8, to: &bytes)
  }

  /// Ends a line, so that the source of a page stays readable.
  package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes a fragment as it is: it was escaped when it was made.
  package mutating func fragment(_ fragment: HTMLFragment) {
    bytes.append(contentsOf: fragment.bytes)
  }

  /// Hands out what was written.
  package consuming func finish() -> HTMLFragment { HTMLFragment(escaped: bytes) }

  private mutating func start(_ name: StaticString, _ attributes: [(StaticString, String?)]) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      append(key)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      HTMLEscaping.append(value.utf8, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ name: StaticString) {
    bytes.append(contentsOf: name.description.utf8)
  }
}
