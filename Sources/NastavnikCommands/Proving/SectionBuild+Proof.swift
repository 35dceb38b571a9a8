import Diagnostics
import Gate
import Platform
import Proof
import Publication
import Records
import Site

extension SectionBuild {
  /// Replaces everything hidden in the school's own records and makes the section once more: not a
  /// byte may differ.
  mutating func prove(_ plan: SectionPlan) -> ExitCode {
    guard let date = result.date, let original = SectionBuild.built(plan) else { return .done }
    let address = plan.opening.section.baseURL
    let proof = ReplacementProof(
      on: date, seed: UInt64(date.dayNumber.magnitude),
      pool: WorkPool(jobs: options.jobs ?? world.cores),
      build: { SectionBuild.built($0, movedFiles: $1, on: date, like: plan, at: address) })
    let outcome = proof.run(on: plan.records, as: original)
    result.proof = outcome
    guard case .refuted(let path, let places) = outcome else { return .done }
    log.report(SectionBuild.problem(of: path, following: places, in: plan.records))
    return .leak
  }

  /// The tree of the section as it is.
  private static func built(_ plan: SectionPlan) -> ReplacementProof.Built? {
    let assets = AssetTree(section: plan.opening.section, catalog: plan.assets.catalog)
    return ReplacementProof.Built(
      tree: SectionTree(files: plan.files, assets: assets.files), ledger: plan.opening.ledger)
  }

  /// The tree that other records give with the same templates and the same files beside the pages.
  private static func built(
    _ records: RecordSet, movedFiles: [String: String], on date: CivilDate, like plan: SectionPlan,
    at address: String
  ) -> ReplacementProof.Built? {
    let opening = Gate.open(records, on: date)
    guard var section = opening.section else { return nil }
    section.baseURL = address
    var catalog = plan.assets.catalog
    for (new, old) in movedFiles { catalog.files[new] = catalog.files[old] }
    let site = Site(section: section, theme: plan.theme.compiled, assets: catalog)
    let assets = AssetTree(section: section, catalog: catalog)
    return ReplacementProof.Built(
      tree: SectionTree(files: site.files(), assets: assets.files), ledger: opening.ledger)
  }

  /// What is wrong with a file that depends on hidden values.
  static func problem(
    of path: String, following places: [HiddenPlace], in records: RecordSet
  ) -> Diagnostic {
    let notes = places.prefix(5).map { place in
      Diagnostic.Note(
        "он меняется вместе с тем, что здесь скрыто: \(place.words)",
        at: records.origin(of: place.subject))
    }
    return Diagnostic(
      .outputInferable, "По файлу «\(path)» можно вычислить то, что публиковать нельзя",
      explanation: "Скрытые значения заменили другими, и файл изменился.",
      notes: notes,
      hint: "Проверьте свои шаблоны; если их нет, сообщите об ошибке программы")
  }
}

extension HiddenPlace {
  /// What is hidden there, for a person.
  fileprivate var words: String {
    let name = String(field.prefix { $0 != "[" })
    return switch name {
    case "id": "код записи"
    case "place": "место записи в файле"
    case "words": "слова, которыми назван человек"
    case "alternative": "описание снимка"
    case "consents": "то, что записано о согласии"
    case "reviews": "отзыв"
    default: subject.kind.title(of: name)
    }
  }
}

extension RecordSet {
  /// Where a record begins; `nil` for what is no record.
  fileprivate func origin(of subject: LedgerSubject) -> SourcePlace? {
    switch subject.kind {
    case .site: site?.origin
    case .person: people[subject.id]?.origin
    case .program: programs[subject.id]?.origin
    case .document: documents[subject.id]?.origin
    case .news: news[subject.id]?.origin
    case .event: events[subject.id]?.origin
    case .media: media[subject.id]?.origin
    case .practice: practices[subject.id]?.origin
    case .material: materials[subject.id]?.origin
    case .page: pages[subject.id]?.origin
    case .roadmap: roadmaps[subject.id]?.origin
    default: nil
    }
  }
}
