package import Diagnostics

/// All templates of a site, taken apart once and ready to be checked against the views of pages.
///
/// ```swift
/// let library = TemplateLibrary(files: theme + own, log: &log)
/// let mentors = library.compile(MentorsPage.self, template: "nastavniki", log: &log)
/// mentors?.render(MentorsPage(…), into: &bytes)
/// ```
package struct TemplateLibrary: Sendable {
  /// The largest file that is read as a template, in bytes.
  package static let fileLimit = 256 << 10

  private let templates: [String: Template]

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
  package func compile<View: TemplateView>(
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
    for problem in linker.problems { log.report(problem) }
    return linker.hasFailed ? nil : CompiledTemplate(pieces: pieces)
  }

  private func missingPage(_ name: String) -> Diagnostic {
    let near = NearMiss.closest(to: name, among: templates.keys.sorted())
    return Diagnostic(
      .templateMissing, "Нет шаблона страницы «\(name)»",
      hint: near.map { "Возможно, это «\($0)»: переименуйте файл в «\(name).mustache»" }
        ?? "Создайте файл «\(name).mustache» в папке шаблонов")
  }
}
