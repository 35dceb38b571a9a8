package import Diagnostics
package import Mustache

/// The templates of every kind of page, each checked against the view that it prints.
///
/// A theme exists only when all templates are right: there is no page for which one is missing.
package struct Theme: Sendable {
  let home: CompiledTemplate<HomePage>
  let bank: CompiledTemplate<BankPage>
  let person: CompiledTemplate<PersonPage>
  let programs: CompiledTemplate<ProgramListPage>
  let program: CompiledTemplate<ProgramPage>
  let results: CompiledTemplate<ResultListPage>
  let result: CompiledTemplate<ResultPage>
  let indicators: CompiledTemplate<IndicatorsPage>
  let awards: CompiledTemplate<AwardsPage>
  let partners: CompiledTemplate<PartnersPage>
  let conditions: CompiledTemplate<ConditionsPage>
  let about: CompiledTemplate<AboutPage>
  let news: NewsTemplates
  let documents: CompiledTemplate<DocumentsPage>
  let roadmap: CompiledTemplate<RoadmapPage>
  let library: LibraryTemplates
  let search: CompiledTemplate<SearchPage>

  /// Compiles all templates; `nil` when anything in them is wrong, which the log then says.
  package init?(_ library: inout TemplateLibrary, log: inout DiagnosticLog) {
    // Every template is looked at before any is given up, so that all problems are told at once.
    let home = library.compile(HomePage.self, template: "home", log: &log)
    let bank = library.compile(BankPage.self, template: "bank", log: &log)
    let person = library.compile(PersonPage.self, template: "person", log: &log)
    let programs = library.compile(ProgramListPage.self, template: "programs", log: &log)
    let program = library.compile(ProgramPage.self, template: "program", log: &log)
    let results = library.compile(ResultListPage.self, template: "results", log: &log)
    let result = library.compile(ResultPage.self, template: "result", log: &log)
    let indicators = library.compile(IndicatorsPage.self, template: "indicators", log: &log)
    let awards = library.compile(AwardsPage.self, template: "awards", log: &log)
    let partners = library.compile(PartnersPage.self, template: "partners", log: &log)
    let conditions = library.compile(ConditionsPage.self, template: "conditions", log: &log)
    let about = library.compile(AboutPage.self, template: "about", log: &log)
    let news = NewsTemplates(&library, log: &log)
    let documents = library.compile(DocumentsPage.self, template: "documents", log: &log)
    let ownLibrary = LibraryTemplates(&library, log: &log)
    let roadmap = library.compile(RoadmapPage.self, template: "roadmap", log: &log)
    let search = library.compile(SearchPage.self, template: "search", log: &log)
    guard let home, let bank, let person, let programs, let program, let results, let result,
      let indicators, let awards, let partners, let conditions, let about, let news, let documents,
      let ownLibrary, let roadmap, let search
    else {
      return nil
    }
    self.home = home
    self.bank = bank
    self.person = person
    self.programs = programs
    self.program = program
    self.results = results
    self.result = result
    self.indicators = indicators
    self.awards = awards
    self.partners = partners
    self.conditions = conditions
    self.about = about
    self.news = news
    self.documents = documents
    self.roadmap = roadmap
    self.library = ownLibrary
    self.search = search
  }
}
