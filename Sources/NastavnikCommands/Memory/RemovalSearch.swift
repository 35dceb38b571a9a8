import Diagnostics
import Gate
import Output
import Records

/// Finds what a build took away from people whose right to be shown has ended.
struct RemovalSearch {
  /// The private records.
  let records: RecordSet
  /// What the gate let through or kept back.
  let ledger: Ledger
  /// The day of the build.
  let date: CivilDate
  /// The files of each field that is public.
  let places: [PublicationMemory.Place: [String]]
  /// What changed in the published section.
  let changes: OutputChanges

  /// Why one field of one person may not be shown.
  private struct Ground: Hashable {
    let record: String
    let cause: Removal.Cause
    let received: CivilDate?
    let lastDay: CivilDate?
  }

  /// What was public after the build before and stands on fewer files now.
  func removals(since memory: PublicationMemory) -> [Removal] {
    let gone = Set(changes.removed)
    var removals: [Removal] = []
    var indexes: [Ground: Int] = [:]
    // Nearly everything stands where it stood, so only the rest is put in order.
    let moved = memory.appearances.filter { $0.value.files != places[$0.key] }
    for (place, appearance) in moved.sorted(by: { $0.key < $1.key }) {
      let lost = Set(appearance.files).subtracting(places[place] ?? [])
      guard !lost.isEmpty, let ground = ground(of: place) else { continue }
      if indexes[ground] == nil {
        indexes[ground] = removals.count
        removals.append(
          Removal(
            record: ground.record, cause: ground.cause, noticed: date,
            received: ground.received, lastDay: ground.lastDay))
      }
      guard let index = indexes[ground] else { continue }
      removals[index].fields.append(place.field)
      removals[index].removed += lost.filter(gone.contains)
      removals[index].changed += lost.filter { !gone.contains($0) }
      if PersonalCategory.ofPictures.contains(place.field) {
        removals[index].removed += changes.removed.filter { $0.hasPrefix("assets/foto-") }
      }
    }
    for index in removals.indices {
      removals[index].removed = removals[index].removed.inByteOrderOnce
      removals[index].changed = removals[index].changed.inByteOrderOnce
    }
    return removals
  }

  /// What people have withdrawn whose days to stop are running, where nobody knows what was public.
  ///
  /// The files are all that this build removed or changed.
  func guesses() -> [Removal] {
    guard !changes.removed.isEmpty || !changes.changed.isEmpty else { return [] }
    return records.people.compactMap { person in
      let subject = LedgerSubject(.person, person.id.text)
      let fields = ledger.withheld(of: subject).filter { $0.reason == .withdrawn }
      guard !fields.isEmpty, let last = person.withdrawal(on: date),
        let lastDay = last.lastDayToStop, lastDay >= date
      else { return nil }
      return Removal(
        record: subject.name, cause: .withdrawn, noticed: date, received: last.withdrawn,
        lastDay: lastDay, fields: fields.map(\.field), removed: changes.removed,
        changed: changes.changed, isGuess: true)
    }
  }

  /// Why a field of a person may not be shown; `nil` for other records and where consents allow it.
  private func ground(of place: PublicationMemory.Place) -> Ground? {
    guard place.record.hasPrefix(LedgerSubject.personPrefix) else { return nil }
    guard let person = records.people[named: place.record] else {
      return Ground(record: place.record, cause: .gone, received: nil, lastDay: nil)
    }
    guard let category = PersonalCategory(ledgerField: place.field) else { return nil }
    let findings = PersonReview(of: person, in: records, on: date).findings(on: category)
    if findings.contains(where: \.isEffective) { return nil }
    let obstacles = Set(findings.flatMap(\.obstacles))
    if obstacles.contains(.withdrawn), let last = person.withdrawal(of: category, on: date) {
      return Ground(
        record: place.record, cause: .withdrawn, received: last.withdrawn,
        lastDay: last.lastDayToStop)
    }
    let cause: Removal.Cause = obstacles.contains(.expired) ? .expired : .gone
    return Ground(record: place.record, cause: cause, received: nil, lastDay: nil)
  }
}

extension PersonalCategory {
  /// The categories under whose names the ledger keeps pictures.
  fileprivate static let ofPictures: Set<String> = [
    PersonalCategory.photo.rawValue, PersonalCategory.groupPhoto.rawValue,
  ]

  /// The category that opens what the ledger calls by this name: a key of the record or a category.
  init?(ledgerField field: String) {
    if field == TextNaming.name {
      self = .surname
    } else if let category = PersonField(rawValue: field).flatMap(PersonReview.category) {
      self = category
    } else {
      self.init(rawValue: field)
    }
  }
}
