import Diagnostics
import Gate
import Records

extension Journal {
  /// Takes down what of a person ends within the days of notice, category by category.
  ///
  /// A right that another consent continues the day after does not end.
  mutating func addEndings(of person: Person, in records: RecordSet) {
    let today = PersonReview(of: person, in: records, on: date)
    let resources = Set(person.consents.flatMap(\.resources).map(\.id.text)).sorted()
    for resource in resources {
      var ending: [CivilDate: [PersonalCategory]] = [:]
      for category in PersonalCategory.single {
        let effective = today.findings(on: category, resource: resource).filter(\.isEffective)
        guard let last = effective.map(\.lastDay).max(),
          date.days(until: last) <= Journal.notice
        else { continue }
        let dayAfter = PersonReview(of: person, in: records, on: last.adding(days: 1))
        let goesOn = dayAfter.findings(on: category, resource: resource)
          .contains(where: \.isEffective)
        if !goesOn { ending[last, default: []].append(category) }
      }
      for (until, categories) in ending {
        endings.append(
          Ending(
            record: LedgerSubject(.person, person.id.text).name, resource: resource,
            categories: categories, until: until))
      }
    }
  }

  /// Takes down whether a pupil reaches 14 or 18 within the days of notice, or has just done so.
  mutating func addAges(of person: Person, in records: RecordSet) {
    guard let birthDate = person.birthDate else { return }
    for years in [14, 18] {
      let days = date.days(until: birthDate.birthday(reaching: years))
      guard abs(days) <= Journal.notice else { continue }
      ages.append(
        Age(
          record: LedgerSubject(.person, person.id.text).name, years: years, isToCome: days > 0,
          keepsConsents: years == 14 && records.site?.privacy.minors == .lenient))
    }
  }
}
