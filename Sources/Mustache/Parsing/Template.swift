import Diagnostics

/// A template taken apart, independent of what data it will print.
struct Template: Sendable {
  /// What inclusions call it.
  let name: String
  /// What messages call its file.
  let path: String
  /// What it consists of.
  let nodes: [Node]
  /// What makes it no template at all.
  let errors: [Diagnostic]
  /// What the specification passes over in silence and the strict mode does not.
  let oversights: [Diagnostic]
}
