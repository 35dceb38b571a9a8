import Records

extension PersonRights {
  /// The texts about a person that a named row may show, in the order of its columns.
  ///
  /// The class is left out: whether it is shown depends on the portrait too (rule 5).
  func shownTexts(of person: Person) -> [String] {
    let columns: [(PersonalCategory, String)] = [
      (.position, person.position ?? ""),
      (.position, person.subjects.joined(separator: "\u{1}")),
      (.workplace, person.workplace ?? ""),
      (.education, person.education ?? ""),
      (.education, person.category ?? ""),
      (.experience, person.experienceYears.map(String.init) ?? ""),
      (.awards, person.awards.joined(separator: "\u{1}")),
      (.competencies, person.competencies.joined(separator: "\u{1}")),
      (.interests, person.interests.joined(separator: "\u{1}")),
    ]
    return columns.map { allows($0.0) ? $0.1 : "" }
  }
}
