/// How large a section of the corpus is.
package enum CorpusProfile: String, CaseIterable, Sendable {
  /// One school of a city.
  case school
  /// The schools of a district in one section.
  case district
  /// A region of thousands of schools.
  case region

  /// How many mentors there are.
  package var mentors: Int { pick(60, 1_000, 20_000) }
  /// How many mentees there are.
  package var mentees: Int { pick(80, 1_500, 30_000) }
  /// How many programmes there are.
  package var programs: Int { pick(70, 1_200, 25_000) }
  /// How many news there are.
  package var news: Int { pick(300, 3_000, 10_000) }
  /// How many events there are.
  package var events: Int { pick(60, 600, 2_000) }
  /// How many practices there are.
  package var practices: Int { pick(30, 400, 4_000) }
  /// How many materials there are.
  package var materials: Int { pick(20, 200, 1_000) }
  /// How many documents there are, the orders that programmes name among them.
  package var documents: Int { pick(60, 600, 4_000) }
  /// How many awards there are.
  package var awards: Int { pick(40, 500, 5_000) }
  /// How many partners there are.
  package var partners: Int { pick(10, 60, 400) }

  private func pick(_ school: Int, _ district: Int, _ region: Int) -> Int {
    switch self {
    case .school: school
    case .district: district
    case .region: region
    }
  }
}
