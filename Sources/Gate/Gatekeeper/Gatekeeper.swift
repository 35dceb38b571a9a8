import Diagnostics
import Publication
import Records
import Russian

/// Opens the records for one day and keeps the ledger; the rules stand in the facets.
struct Gatekeeper {
  /// The private records.
  let records: RecordSet
  /// The day of the build.
  let date: CivilDate
  /// What has been let through or kept back.
  var ledger: Ledger
  /// Where the data go: the section itself or another resource.
  let resource: String
  /// The people who may appear.
  let people: [Person]
  /// The rights on the resource that is being filled, by person.
  let rights: [RecordID: PersonRights]
  /// The slugs of the people named in a bank.
  let slugs: BankSlugs
  /// Which programmes, documents and texts have a page or an entry today.
  let visible: VisibleRecords
  /// Who takes part in which programmes.
  let participations: Participations
  /// Who is in which picture.
  let sitters: Sitters
  /// Whom the page of each programme names, once that is decided for all.
  var casts: [RecordID: ProgramCast] = [:]
  /// Whom the pages of programmes name, where another resource is filled.
  var namedInSection: [RecordID: Set<RecordID>] = [:]
  /// Who consents to `pairing` in the section, where another resource is filled.
  var pairedInSection: Set<RecordID> = []
  /// What hides small numbers of people.
  let smallCells: SmallCells

  /// Decides what every later rule builds on: rights, names in the banks, visible records.
  ///
  /// - Parameters:
  ///   - records: the private records.
  ///   - date: the day of the build.
  ///   - resource: where the data go; each needs its own consent (приказ Роскомнадзора № 18).
  ///   - people: those who may appear there.
  ///   - ledger: what is taken down already.
  init(
    records: RecordSet, date: CivilDate, resource: String = OnlineResource.site,
    people: [Person], ledger: Ledger = Ledger()
  ) {
    self.records = records
    self.date = date
    self.resource = resource
    self.people = people
    self.ledger = ledger
    let minors = records.minorsPolicy
    var rights: [RecordID: PersonRights] = [:]
    for person in people {
      let court = ConsentCourt(person: person, date: date, minors: minors)
      rights[person.id] = PersonRights(court: court, resource: resource)
    }
    self.rights = rights
    self.slugs = BankSlugs(people: people, rights: rights, date: date)
    self.visible = VisibleRecords(records: records, date: date)
    self.participations = Participations(records: records)
    self.sitters = Sitters(records: records)
    self.smallCells = SmallCells(threshold: records.smallCell)
  }

  /// The rights of a person on the resource that is being filled.
  func rights(of person: Person) -> PersonRights? { rights[person.id] }
}
