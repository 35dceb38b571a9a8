import Diagnostics
import Mustache
import Platform
import Site

extension SectionBuild {
  /// The theme of a run: the templates, compiled, and what pages load beside themselves.
  struct LoadedTheme: Sendable {
    let compiled: Theme
    let stylesheet: [UInt8]
    let script: [UInt8]
    /// What a page runs before it is shown.
    let earlyScript: [UInt8]
    /// The sign of the section.
    let icon: [UInt8]
    /// The form of a consent, which is no page of the section.
    let consentForm: CompiledTemplate<ConsentForm>
  }

  /// Loads the built-in theme with the site's own templates over it; `nil` when it is not right.
  mutating func loadTheme(_ surroundings: BuildSurroundings) -> LoadedTheme? {
    var files = ThemeFiles()
    guard let builtIn = BuiltInTheme.folder(of: world.programPath) else {
      log.report(
        Diagnostic(
          .templateMissing, "Не найдена встроенная тема: папка templates рядом с программой",
          hint: "Установите программу заново вместе с папкой templates"))
      return nil
    }
    defer { templateFolders = files.folders }
    for folder in [builtIn, surroundings.templates].compactMap(\.self) {
      do throws(SystemFailure) {
        try files.add(folder: folder)
      } catch {
        let isFile = files.folders[error.path] != nil
        log.report(
          Diagnostic(
            .templateMissing,
            "Не читается \(isFile ? "шаблон" : "папка с шаблонами «\(folder)»"): \(error.reason)",
            at: isFile ? SourcePlace(file: error.path) : nil))
        return nil
      }
    }
    tellWhatIsLeftOut(of: files)
    var library = TemplateLibrary(files: files.templates, log: &log)
    for file in files.templates {
      sources.add(SourceText(path: file.path, bytes: file.bytes, masking: .privateSpans([])))
    }
    let compiled = Theme(&library, log: &log)
    let form = library.compile(ConsentForm.self, template: "consent-form", log: &log)
    guard let compiled, let form else { return nil }
    library.warnOfUnreached(files.additions, besides: files.standard, log: &log)
    return LoadedTheme(
      compiled: compiled, stylesheet: files.stylesheet, script: files.script,
      earlyScript: files.earlyScript, icon: files.icon, consentForm: form)
  }

  /// Warns of everything in the folders of templates that has no part in the section.
  private mutating func tellWhatIsLeftOut(of files: ThemeFiles) {
    for path in files.leftOut {
      log.report(
        Diagnostic(
          .fileUnknown, "Это не файл, и как шаблон он не прочитан", at: SourcePlace(file: path),
          hint: "Положите в папку с шаблонами сам файл, а не ссылку"))
    }
    for path in files.unused {
      log.report(
        Diagnostic(
          .fileUnknown, "Этот файл — не шаблон, не стиль и не сценарий; в раздел он не попадёт",
          at: SourcePlace(file: path),
          hint: "Шаблоны называются «имя.mustache», стили — «\(ThemeFiles.styleFolder)имя.css», "
            + "сценарии — «\(ThemeFiles.scriptFolder)имя.js», значок — «\(ThemeFiles.iconPath)»; "
            + "остальное уберите"))
    }
  }
}
