import Publication
import Records

extension Gatekeeper {
  /// The export for the municipal bank: who takes part in it and consents to that resource.
  ///
  /// The section's own consents count for nothing here; a ban on transfer keeps a person out.
  mutating func municipalExport() -> [PublicMunicipalEntry] {
    let people = records.people.filter { person in
      guard person.municipalBank else { return false }
      let court = ConsentCourt(person: person, date: date, minors: records.minorsPolicy)
      let rights = PersonRights(court: court, resource: OnlineResource.municipal)
      return rights.allowsAnything && !rights.forbidsTransfer
    }
    guard !people.isEmpty else { return [] }
    var keeper = keeper(of: OnlineResource.municipal, for: people)
    let rows = keeper.bank(.mentors) + keeper.bank(.mentees)
    ledger = keeper.ledger
    return rows.map { row in
      var entry = row
      // The path of a page in the section would be another one, perhaps of a namesake.
      entry.slug = nil
      return PublicMunicipalEntry(entry: entry)
    }
  }
}
