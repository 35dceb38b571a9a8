import Diagnostics
import Platform
import Records

/// The folders of a run, looked at before anything is read.
struct BuildSurroundings: Sendable {
  /// The records.
  let content: ContentFolder
  /// The path of the records' folder, as written.
  let contentPath: String
  /// The site's own templates, where there are any.
  let templates: String?
  /// Where the report goes.
  let report: String?

  /// Looks at the folders that the options name.
  ///
  /// - Throws: `UsageFailure` for a missing content folder, a missing folder of templates that was
  ///   asked for, and a report inside the output or among the sources.
  init(_ options: BuildOptions, world: World) throws(UsageFailure) {
    contentPath = options.content
    do throws(ContentFailure) {
      content = try ContentFolder(disk: options.content)
    } catch {
      if error == .tooMuch {
        throw UsageFailure(
          "в папке «\(options.content)» слишком много файлов или вложенных папок",
          hint: "проверьте, та ли это папка")
      }
      throw UsageFailure(
        "не читается папка с записями «\(options.content)»",
        hint: "запустите программу там, где лежит папка content, или укажите --content ПАПКА")
    }
    templates = try BuildSurroundings.templates(options)
    if let program = options.searchProgram,
      (try? FileStatus(following: program))?.kind != .file
    {
      throw UsageFailure(
        "нет программы «\(program)»", hint: "проверьте параметр --pagefind или уберите его")
    }
    report = options.report
    if let report, BuildSurroundings.isInside(report, folder: options.output) {
      throw UsageFailure(
        "отчёт не может лежать в папке раздела «\(options.output)»",
        hint: "отчёт только для школы: укажите --report файл вне этой папки")
    }
    for folder in [contentPath] + [templates].compactMap(\.self) {
      if let report, BuildSurroundings.isInside(report, folder: folder) {
        throw UsageFailure(
          "отчёт не может лежать в папке «\(folder)»: он заменил бы её файл",
          hint: "укажите --report файл вне этой папки")
      }
    }
  }

  /// Turns paths of diagnostics into those seen from the folder in which the program was started.
  ///
  /// The folder of each file of the theme tells the templates from the records.
  func annotatedPath(templateFolders: [String: String]) -> @Sendable (String) -> String {
    let content = contentPath
    let here = (try? RealPath(resolving: ".")).map { $0.text + "/" }
    return { path in
      let whole = "\(templateFolders[path] ?? content)/\(path)"
      // The built-in theme has an absolute path, under which no repository knows a file.
      guard let here, whole.hasPrefix(here) else { return whole }
      return String(whole.dropFirst(here.count))
    }
  }

  private static func templates(_ options: BuildOptions) throws(UsageFailure) -> String? {
    let path = options.templates ?? BuildOptions.usualTemplates
    let status = try? FileStatus(following: path)
    if status?.kind == .folder { return path }
    guard options.templates == nil else {
      throw UsageFailure(
        "нет папки с шаблонами «\(path)»", hint: "проверьте параметр --templates")
    }
    return nil
  }

  /// Whether a file would lie in a folder; both may be still to be made.
  private static func isInside(_ file: String, folder: String) -> Bool {
    guard let folder = try? RealPath(resolving: folder) else {
      return file == folder || file.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
    let parent = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    guard let resolved = try? RealPath(resolving: parent.isEmpty ? "/" : parent) else {
      return false
    }
    return folder.holds(resolved) || folder == resolved
  }
}
