import Diagnostics
import Records

extension BuildOptions {
  /// Takes down the value of an option.
  ///
  /// - Throws: `UsageFailure` for a value that the option cannot have.
  mutating func set(_ option: OptionName, to value: String) throws(UsageFailure) {
    switch option {
    case .content: content = value
    case .templates: templates = value
    case .output: output = value
    case .date: date = try BuildOptions.date(value)
    case .baseURL: baseURL = try BuildOptions.address(value)
    case .report: report = value
    case .format: format = try BuildOptions.format(value)
    case .strict: isStrict = true
    case .jobs: jobs = try BuildOptions.jobs(value)
    case .quiet: isQuiet = true
    case .prove: isProved = true
    case .published: published = value
    case .pagefind: searchProgram = value
    case .timings: showsTimes = true
    }
  }

  private static func date(_ value: String) throws(UsageFailure) -> CivilDate {
    guard let date = CivilDate(value) else {
      throw UsageFailure(
        "«\(value)» — не дата", hint: "напишите день так: --date 2026-05-12")
    }
    return date
  }

  private static func address(_ value: String) throws(UsageFailure) -> String {
    guard let address = WebAddress(value), address.isFolder else {
      throw UsageFailure(
        "«\(value)» — не адрес раздела",
        hint: "адрес начинается с https://, например --base-url https://school.example/mentors")
    }
    return address.text
  }

  private static func format(_ value: String) throws(UsageFailure) -> DiagnosticFormat {
    guard let format = DiagnosticFormat(rawValue: value) else {
      let near = NearMiss.closest(to: value, among: DiagnosticFormat.allCases.map(\.rawValue))
      throw UsageFailure(
        "неизвестный вид сообщений «\(value)»",
        hint: near.map { "возможно, вы имели в виду «\($0)»" }
          ?? "выберите human, json или github")
    }
    return format
  }

  private static func jobs(_ value: String) throws(UsageFailure) -> Int {
    guard let jobs = Int(value), (1...256).contains(jobs) else {
      throw UsageFailure(
        "«\(value)» — не число ядер", hint: "напишите число от 1 до 256, например --jobs 2")
    }
    return jobs
  }
}
