import Diagnostics
import Publication

extension PublicRoadmap {
  /// A roadmap that begins in a calendar year, or of a period in words.
  init(_ year: Int?, period: String?, stages: [PublicStage]) {
    self.init(
      schoolYear: year.flatMap(SchoolYear.init(startingIn:)), period: period, title: nil,
      columns: Columns(), stages: stages, lines: [])
  }
}

extension PublicStage {
  /// A stage with nothing but a number, a title and what is to be done.
  init(_ number: String?, _ title: String, items: [String]) {
    self.init(
      number: number, kind: nil, title: title, group: nil, term: .unsaid, responsible: [],
      participants: nil, expected: nil,
      items: items.map {
        Item(
          number: nil, text: PublicText($0), term: .unsaid, responsible: [], participants: nil,
          expected: nil, state: nil)
      })
  }
}
