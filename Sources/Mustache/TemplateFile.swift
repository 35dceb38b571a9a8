/// One template as it was read: what partials call it, what messages call it, and its bytes.
package struct TemplateFile: Sendable {
  /// The path inside its templates folder, with `/` and the ending, as `parts/card.mustache`.
  package let path: String
  /// The path in messages, as `templates/parts/card.mustache`.
  package let shownPath: String
  /// The content, UTF-8 with or without a byte order mark.
  package let bytes: [UInt8]

  /// Takes a file; messages show its path under `templates/` unless told otherwise.
  package init(path: String, shownPath: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath ?? "templates/" + path
    self.bytes = bytes
  }

  /// What inclusions call it: the path without the ending.
  var name: String {
    path.hasSuffix(".mustache") ? String(path.dropLast(".mustache".count)) : path
  }
}
