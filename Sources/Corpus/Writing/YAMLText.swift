/// Records as an author would write them, line by line.
package struct YAMLText: Sendable {
  /// The text so far.
  package private(set) var text = ""
  private var indent = ""

  /// Starts an empty text.
  package init() {}

  /// Writes a key with a word, a number or a date, as it is.
  package mutating func plain(_ key: String, _ value: (some CustomStringConvertible)?) {
    if let value { text += "\(indent)\(key): \(value)\n" }
  }

  /// Writes a key with a text in quotation marks.
  package mutating func quoted(_ key: String, _ value: String?) {
    if let value { text += "\(indent)\(key): \(YAMLText.quote(value))\n" }
  }

  /// Writes a key with a list of texts; nothing for an empty one.
  package mutating func quoted(_ key: String, _ values: [String]) {
    if !values.isEmpty { text += "\(indent)\(key): \(YAMLText.list(values.map(YAMLText.quote)))\n" }
  }

  /// Writes a key with a list of words; nothing for an empty one.
  package mutating func plain(_ key: String, _ values: [String]) {
    if !values.isEmpty { text += "\(indent)\(key): \(YAMLText.list(values))\n" }
  }

  /// Writes lines as they are.
  package mutating func text(_ lines: String) { text += lines }

  /// Writes a key with a mapping.
  package mutating func mapping(_ key: String, _ body: (inout YAMLText) -> Void) {
    text += "\(indent)\(key):\n"
    nest("  ", body)
  }

  /// Writes a key with a list of mappings; nothing for an empty one.
  package mutating func mappings<Item>(
    _ key: String, _ items: [Item], _ body: (inout YAMLText, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    text += "\(indent)\(key):\n"
    for item in items {
      text += "\(indent)  -\n"
      nest("    ") { body(&$0, item) }
    }
  }

  /// Writes one mapping of a list that is the whole text.
  package mutating func item(_ body: (inout YAMLText) -> Void) {
    text += "-\n"
    nest("  ", body)
  }

  /// Writes a key with a Markdown text of several lines.
  package mutating func block(_ key: String, _ value: String?) {
    guard let value else { return }
    text += "\(indent)\(key): |\n"
    for line in value.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "\(indent)  \(line)\n"
    }
  }

  private mutating func nest(_ more: String, _ body: (inout YAMLText) -> Void) {
    indent += more
    body(&self)
    indent.removeLast(more.count)
  }

  private static func quote(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.joined(separator: ", ") + "]"
  }

  /// Writes the lines of another text at this depth.
  package mutating func take(_ other: YAMLText) {
    for line in other.text.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "\(indent)\(line)\n"
    }
  }
}
