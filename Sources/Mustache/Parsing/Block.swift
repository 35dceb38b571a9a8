/// A named part of a template: the default at its site, or what an includer puts there.
struct Block: Sendable {
  /// The name that joins both.
  let name: TemplateName
  /// What stands between its tags.
  let content: [Node]
  /// Whether the opening tag ended its line, so that the content begins with a line of its own.
  let isStandalone: Bool
  /// The blanks that the lines of the block stand behind; `nil` after something else on the line.
  ///
  /// Of a standalone block they are those of its first line, or of its tag when it has no content.
  let indentation: [UInt8]?
}
