package import Diagnostics

/// All templates of a site, taken apart once and ready to be checked against the views of pages.
///
/// ```swift
/// var library = TemplateLibrary(files: theme + own, log: &log)
/// let mentors = library.compile(MentorsPage.self, template: "nastavniki", log: &log)
/// mentors?.render(MentorsPage(…), into: &bytes)
/// ```
package struct TemplateLibrary: Sendable {
  /// The largest file that is read as a template, in bytes.
  package static let fileLimit = 256 << 10

  private let templates: [String: Template]
  /// The names of the templates that compiled pages consist of.
  private var reached: Set<String> = []

  /// Parses the files, of two with one path the later; their problems are reported, used or not.
  package init(files: [TemplateFile], log: inout DiagnosticLog) {
    var latest: [String: TemplateFile] = [:]
    for file in files { latest[file.name] = file }
    templates = latest.mapValues(Template.init(reading:))
    for template in templates.values.sorted(by: { $0.path < $1.path }) {
      for problem in template.errors + template.oversights { log.report(problem) }
    }
  }

  /// Checks the template of a page kind, and all that it includes, against the view of that page.
  ///
  /// A problem of a shared template is reported once, for the first page that meets it.
  ///
  /// - Returns: The compiled template, or `nil` when anything is wrong with it.
  package mutating func compile<View: TemplateView>(
    _ view: View.Type, template name: String, log: inout DiagnosticLog
  ) -> CompiledTemplate<View>? {
    guard let template = templates[name] else {
      log.report(missingPage(name))
      return nil
    }
    var linker = Linker(
      templates: templates, page: ViewShape(of: view), pageName: name,
      known: Set(log.entries.map(Finding.init)))
    let pieces = linker.link(template)
    reached.formUnion(linker.reached)
    for problem in linker.problems { log.report(problem) }
    return linker.hasFailed ? nil : CompiledTemplate(program: StrictProgram(pieces))
  }

  /// Warns of files that no page compiled so far consists of; complete once all pages are compiled.
  ///
  /// - Parameters:
  ///   - files: those to look at, some of the library's own.
  ///   - known: those that pages expect, one of which may have been meant.
  ///   - log: where the warnings go.
  package func warnOfUnreached(
    _ files: [TemplateFile], besides known: [TemplateFile], log: inout DiagnosticLog
  ) {
    let names = known.map(\.name).sorted()
    for file in files where !reached.contains(file.name) {
      let near = NearMiss.closest(to: file.name, among: names)
      log.report(
        Diagnostic(
          .fileUnknown,
          "Шаблон «\(file.name)» ничего не меняет: ни одна страница его не включает",
          at: SourcePlace(file: file.path),
          hint: near.map { "Возможно, это «\($0)»: переименуйте файл в «\($0).mustache»" }
            ?? "Включите его в другой шаблон — {{> \(file.name)}} — или уберите"))
    }
  }

  private func missingPage(_ name: String) -> Diagnostic {
    let near = NearMiss.closest(to: name, among: templates.keys.sorted())
    return Diagnostic(
      .templateMissing, "Нет шаблона страницы «\(name)»",
      hint: near.map { "Возможно, это «\($0)»: переименуйте файл в «\(name).mustache»" }
        ?? "Создайте файл «\(name).mustache» в папке шаблонов")
  }
}
