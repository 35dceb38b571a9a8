/// Writes an XML 1.0 document element by element, in UTF-8.
///
/// As in `HTMLWriter`, names are literals and everything else is escaped.
package struct XMLWriter: ~Copyable {
  private var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Starts with the XML declaration.
  package init() {}

  /// Opens an element that other elements stand in, on a line of its own.
  package mutating func open(_ name: StaticString, _ attributes: (StaticString, String)...) {
    start(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
  }

  /// Closes the element that was opened under this name.
  package mutating func close(_ name: StaticString) {
    end(name)
  }

  /// Writes an element without content.
  package mutating func empty(_ name: StaticString, _ attributes: (StaticString, String)...) {
    start(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  /// Writes an element whose content is text.
  package mutating func element(
    _ name: StaticString, _ text: String, _ attributes: (StaticString, String)...
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    XMLEscaping.append(text.utf8, to: &bytes)
    end(name)
  }

  /// Writes an element whose text is the source of an HTML fragment, escaped as any other text.
  package mutating func element(
    _ name: StaticString, sourceOf fragment: HTMLFragment, _ attributes: (StaticString, String)...
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    XMLEscaping.append(fragment.bytes, to: &bytes)
    end(name)
  }

  /// Hands out the document.
  package consuming func finish() -> [UInt8] { bytes }

  private mutating func start(
    _ name: StaticString, _ attributes: [(StaticString, String)]
  ) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      append(key)
      bytes.append(contentsOf: "=\"".utf8)
      XMLEscaping.append(value.utf8, isAttribute: true, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func end(_ name: StaticString) {
    bytes.append(contentsOf: "</".utf8)
    append(name)
    bytes.append(contentsOf: ">\n".utf8)
  }

  private mutating func append(_ name: StaticString) {
    bytes.append(contentsOf: name.description.utf8)
  }
}
