import Diagnostics
import Mustache

/// The templates of practices, materials and the school's own pages.
struct LibraryTemplates: Sendable {
  let practices: CompiledTemplate<WorkListPage>
  let practice: CompiledTemplate<WorkPage>
  let materials: CompiledTemplate<WorkListPage>
  let material: CompiledTemplate<WorkPage>
  let ownPage: CompiledTemplate<OwnPage>
  let notFound: CompiledTemplate<NotFoundPage>

  /// Compiles them all; `nil` when anything in them is wrong, which the log then says.
  init?(_ library: inout TemplateLibrary, log: inout DiagnosticLog) {
    let practices = library.compile(WorkListPage.self, template: "practices", log: &log)
    let practice = library.compile(WorkPage.self, template: "practice", log: &log)
    let materials = library.compile(WorkListPage.self, template: "materials", log: &log)
    let material = library.compile(WorkPage.self, template: "material", log: &log)
    let ownPage = library.compile(OwnPage.self, template: "page", log: &log)
    let notFound = library.compile(NotFoundPage.self, template: "not-found", log: &log)
    guard let practices, let practice, let materials, let material, let ownPage, let notFound
    else { return nil }
    self.practices = practices
    self.practice = practice
    self.materials = materials
    self.material = material
    self.ownPage = ownPage
    self.notFound = notFound
  }
}
