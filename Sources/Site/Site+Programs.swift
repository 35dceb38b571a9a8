import Publication

extension Site {
  /// The pages of programmes and of their results.
  func programs() -> [SiteFile] {
    let lists = [
      page(.folder(.programs), theme.programs) { $0.programList() },
      page(.folder(.results), theme.results) { $0.resultList() },
    ]
    let items = context.section.programs.flatMap { program in
      [page(.item(.programs, program.id), theme.program) { $0.program(program) }]
        + (program.results.map { results in
          [page(.item(.results, program.id), theme.result) { $0.results(results, of: program) }]
        } ?? [])
    }
    return lists + items
  }
}
