import Publication

extension PageComposer {
  /// The completed programmes whose results are published (D, item 22).
  mutating func resultList() -> ResultListPage {
    var rows: [ResultListPage.Row] = []
    for program in section.programs where program.results != nil {
      trace.note(program.lines)
      rows.append(
        ResultListPage.Row(
          title: program.title, url: locator.link(to: .item(.results, program.id)),
          form: program.form.title, term: term(of: program)))
    }
    return ResultListPage(
      chrome: chrome(
        title: Folder.results.title,
        description: "Результаты завершённых программ наставничества",
        updated: newest(section.programs.filter { $0.results != nil })),
      rows: rows)
  }

  /// The results of one programme.
  mutating func results(_ results: PublicResults, of program: PublicProgram) -> ResultPage {
    trace.note(program.lines + results.lines)
    trace.note(concealing: program.concealed)
    var reviews: [ResultPage.Review] = []
    for review in results.reviews {
      reviews.append(
        ResultPage.Review(
          author: name(review.author), text: review.text.reveal(for: &trace)))
    }
    return ResultPage(
      chrome: chrome(
        title: "Результаты: \(program.title)", description: program.goal,
        trail: [Crumb(.results)], updated: newest([program]),
        files: results.indicators.isEmpty ? [] : [.results]),
      program: LinkView(
        title: program.title, url: locator.link(to: .item(.programs, program.id))),
      term: term(of: program), participants: participants(of: program),
      summary: results.summary.map { markup($0, headingLevel: 3) },
      indicators: results.indicators.map {
        ResultPage.Indicator(
          title: $0.title, before: $0.before ?? "—", after: $0.after ?? "—", unit: $0.unit)
      },
      changes: results.indicators.enumerated().compactMap { index, indicator in
        ResultChange(indicator)?.view(id: "change_\(index + 1)_chart")
      },
      reviews: reviews, files: results.files.map(link))
  }
}
