import Diagnostics
import Gate
import Records

/// The command `explain`: what is published or withheld of a record, or everything withheld.
struct ExplainCommand {
  /// The record by `kind:id`, or by an id that only one record has; `nil` for everything withheld.
  let query: String?
  /// What else was asked for.
  let options: BuildOptions

  /// Explains, without writing anything.
  ///
  /// - Throws: `UsageFailure` for folders that cannot be used as asked.
  func run(in world: World) throws(UsageFailure) -> ExitCode {
    var build = SectionBuild(options, world: world, for: .answering)
    return try build.answer(answer)
  }

  private func answer(from survey: SectionSurvey) -> Answer {
    guard let query else {
      let sheet = WithheldSheet(in: survey)
      return Answer(text: isJSON ? sheet.json() : Array(sheet.text().utf8))
    }
    do throws(RecordQueryFailure) {
      let entry = try RecordCatalog(survey.records).find(query)
      if entry.subject.kind == .person, let person = survey.records.people[entry.subject.id] {
        let sheet = PersonSheet(of: person, in: survey)
        return Answer(text: isJSON ? sheet.json() : Array(sheet.text().utf8))
      }
      let sheet = RecordSheet(of: entry, in: survey)
      return Answer(text: isJSON ? sheet.json() : Array(sheet.text().utf8))
    } catch {
      return Answer(problems: [error.diagnostic])
    }
  }

  private var isJSON: Bool { options.format == .json }
}
