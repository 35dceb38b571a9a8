/// One template as it was read: what partials and messages call it, and its bytes.
package struct TemplateFile: Sendable {
  /// The path inside its templates folder, as `parts/card.mustache`; messages show it too.
  package let path: String
  /// The content, UTF-8 with or without a byte order mark.
  package let bytes: [UInt8]

  /// Takes a file as it was read.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// What inclusions call it: the path without the ending.
  var name: String {
    path.hasSuffix(".mustache") ? String(path.dropLast(".mustache".count)) : path
  }
}
