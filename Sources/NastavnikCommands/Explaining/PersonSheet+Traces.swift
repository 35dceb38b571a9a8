import Diagnostics
import Gate
import Records

extension PersonSheet.Trace {
  /// Looks up how the section tells what a place of the records says of a person.
  init(_ involvement: Involvement, in survey: SectionSurvey) {
    self.involvement = involvement
    title = involvement.record.flatMap { record in
      RecordCatalog(survey.records).entries.first { $0.subject == record }?.title
    }
    recordObstacle = involvement.record.flatMap { record in
      survey.withheld(of: record).first { $0.field == "*" }?.reason
    }
    start = involvement.start(in: survey)
    let lacking = PersonSheet.Trace.lacking(for: involvement, in: survey)
    self.lacking = lacking
    switch involvement.capacity {
    case .sitter:
      files = involvement.record.map { survey.published(of: $0).flatMap(\.files).inByteOrder } ?? []
      appearance = files.isEmpty ? .absent : .named
    case .reviewer where !lacking.isEmpty, _ where start != nil:
      (files, appearance) = ([], .absent)
    default:
      let person = LedgerSubject(.person, involvement.person.text)
      let named = involvement.files(among: survey.filesNaming(person))
      let anonymous =
        involvement.keepsWords
        ? involvement.files(among: survey.files)
        : involvement.files(among: survey.filesConcealing(person))
      files = named.isEmpty ? anonymous : named
      appearance = named.isEmpty ? anonymous.isEmpty ? .absent : .anonymous : .named
    }
  }

  private static func lacking(
    for involvement: Involvement, in survey: SectionSurvey
  ) -> [PersonSheet.LackingCategory] {
    guard let person = survey.records.people[involvement.person] else { return [] }
    let review = PersonReview(of: person, in: survey.records, on: survey.date)
    var categories = involvement.capacity.categories
    if [.mentor, .mentee].contains(involvement.capacity), let program = involvement.record,
      survey.published(of: program).contains(where: { $0.line.field == "results" })
    {
      categories.append(.results)
    }
    return categories.compactMap { category in
      let findings = review.findings(on: category)
      if findings.contains(where: \.isEffective) { return nil }
      let reason = findings.compactMap(\.obstacles.first).min() ?? .noConsent
      return PersonSheet.LackingCategory(category: category, reason: reason)
    }
  }
}

extension Involvement {
  /// Those of some files that are among the pages of the place.
  fileprivate func files(among files: some Sequence<String>) -> [String] {
    files.filter { path in paths.contains { path.hasPrefix($0) } }.inByteOrder
  }

  /// Whether the page of the record shows other words instead of the name, whoever is named there.
  ///
  /// In a text about oneself a person stands on pages whose paths the records do not tell.
  fileprivate var keepsWords: Bool { capacity == .linked && record?.kind != .person }

  /// The first day of a programme that is only announced; `nil` for any other place.
  fileprivate func start(in survey: SectionSurvey) -> CivilDate? {
    guard record?.kind == .program,
      let program = record.flatMap({ survey.records.programs[$0.id] }),
      program.status(on: survey.date) == .approved
    else { return nil }
    return program.start
  }
}

extension Involvement.Capacity {
  /// The categories that the capacity asks for besides the parts of the name (rules 5 to 9).
  fileprivate var categories: [PersonalCategory] {
    switch self {
    case .mentor, .mentee: [.role, .program, .pairing]
    case .mentorsBank, .menteesBank: [.role]
    case .reviewer: [.review]
    case .author: [.works]
    case .awarded: [.role, .awards]
    case .sitter: [.groupPhoto]
    case .head, .curator, .programCurator, .signer, .responsible, .linked: []
    }
  }
}
