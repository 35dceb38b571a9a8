import Diagnostics
import Gate
import Mustache
import Records

/// The command `consent-form`: a consent for dissemination, ready to be printed.
struct ConsentFormCommand {
  /// The person by id, with the kind before it or without.
  let query: String
  /// What else was asked for.
  let options: BuildOptions

  /// Prints the form; nothing else prints what is never published.
  ///
  /// - Throws: `UsageFailure` for folders that cannot be used as asked.
  func run(in world: World) throws(UsageFailure) -> ExitCode {
    var options = options
    // Warnings about the section have nothing to do with a form.
    options.isQuiet = true
    var build = SectionBuild(options, world: world, for: .answering)
    return try build.answer(answer)
  }

  private func answer(from survey: SectionSurvey) -> Answer {
    // Records without settings are an error, which has ended the run before.
    guard let site = survey.records.site else { return Answer() }
    do throws(RecordQueryFailure) {
      let person = try person(in: survey.records)
      let form = ConsentForm(
        for: person, in: survey.records, of: site,
        standingOn: PossiblePages(of: person, in: survey),
        at: BaseURL.withoutSlash(options.baseURL ?? site.baseURL.text), on: survey.date)
      var page: [UInt8] = []
      survey.theme.consentForm.render(form, into: &page)
      return Answer(text: page, problems: remarks(on: site.organization))
    } catch {
      return Answer(problems: [error.diagnostic])
    }
  }

  private func person(in records: RecordSet) throws(RecordQueryFailure) -> Person {
    let name = query.contains(":") ? query : "\(RecordKind.person.rawValue):\(query)"
    let catalog = RecordCatalog(people: records)
    let entry = try catalog.find(name)
    guard let person = records.people[entry.subject.id] else {
      throw .unknown(query, near: nil)
    }
    return person
  }

  private func remarks(on organization: Organization) -> [Diagnostic] {
    let missing = ConsentForm.missingDetails(of: organization)
    guard !missing.isEmpty else { return [] }
    return [
      Diagnostic(
        .consentFormIncomplete,
        "В бланке остались пустые строки об организации: \(missing.joined(separator: ", "))",
        at: organization.origin,
        explanation: "Без них согласие не отвечает приказу Роскомнадзора № 18.",
        hint: "Допишите эти ключи в «организация» и напечатайте бланк ещё раз")
    ]
  }
}
