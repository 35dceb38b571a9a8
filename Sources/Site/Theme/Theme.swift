package import Diagnostics
package import Mustache

/// The templates of every kind of page, each checked against the view that it prints.
///
/// A theme exists only when all templates are right: there is no page for which one is missing.
package struct Theme: Sendable {
  let home: CompiledTemplate<HomePage>

  /// Compiles all templates; `nil` when anything in them is wrong, which the log then says.
  package init?(_ library: TemplateLibrary, log: inout DiagnosticLog) {
    let home = library.compile(HomePage.self, template: "home", log: &log)
    guard let home else { return nil }
    self.home = home
  }
}
