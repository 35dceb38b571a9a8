import Diagnostics

/// What a person asked of a command that makes or looks at a section.
struct BuildOptions: Sendable {
  /// The folder of the records.
  var content = "content"
  /// The site's own templates; `nil` unless somebody named the folder.
  var templates: String?
  /// The folder of the section.
  var output = "public"
  /// The day of the build; `nil` for today.
  var date: CivilDate?
  /// The address of the section; `nil` for the one in `site.yaml`.
  var baseURL: String?
  /// The file of the report.
  var report: String?
  /// How problems are printed.
  var format = DiagnosticFormat.human
  /// Whether warnings fail.
  var isStrict = false
  /// How many threads work; `nil` for one a core.
  var jobs: Int?
  /// Whether `check` also proves that nothing withheld can be inferred.
  var isProved = false
  /// Whether progress and the closing line stay away.
  var isQuiet = false
  /// Whether the processor time of each stage is told.
  var showsTimes = false
  /// The program that makes the index of the search; `nil` for the one of the system.
  var searchProgram: String?
  /// A copy of the section that is online, to be compared with what may be public.
  var published: String?

  /// The folder of templates that is looked for when nobody names one.
  static let usualTemplates = "templates"
}
