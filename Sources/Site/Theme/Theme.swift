package import Diagnostics
package import Mustache

/// The templates of every kind of page, each checked against the view that it prints.
///
/// A theme exists only when all templates are right: there is no page for which one is missing.
package struct Theme: Sendable {
  let home: CompiledTemplate<HomePage>
  let bank: CompiledTemplate<BankPage>
  let person: CompiledTemplate<PersonPage>

  /// Compiles all templates; `nil` when anything in them is wrong, which the log then says.
  package init?(_ library: TemplateLibrary, log: inout DiagnosticLog) {
    // Every template is looked at before any is given up, so that all problems are told at once.
    let home = library.compile(HomePage.self, template: "home", log: &log)
    let bank = library.compile(BankPage.self, template: "bank", log: &log)
    let person = library.compile(PersonPage.self, template: "person", log: &log)
    guard let home, let bank, let person else { return nil }
    self.home = home
    self.bank = bank
    self.person = person
  }
}
