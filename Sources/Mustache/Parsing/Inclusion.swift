/// The tag that brings in another template: `{{>name}}` or `{{<name}}`.
struct Inclusion: Sendable {
  /// The name of the template, or of the value that names it.
  let name: TemplateName
  /// Whether the template is named by a value: `{{>*name}}`.
  let isDynamic: Bool
  /// The blanks before a standalone tag, which every included line gets; `nil` within a line.
  let indentation: [UInt8]?
}
