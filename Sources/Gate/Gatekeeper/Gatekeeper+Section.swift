import Publication
import Records

extension Gatekeeper {
  /// The whole section of the day; `nil` without the settings, which is an error of the records.
  mutating func section() -> PublicSection? {
    guard let site = records.site else { return nil }
    decideCasts()
    var section = PublicSection(
      date: date, organization: PublicOrganization(site.organization),
      baseURL: site.baseURL.text, schoolYear: site.schoolYear, timeZone: site.timeZone,
      menu: site.menu.map { $0.map(\.name) }, newsPerPage: site.newsPerPage,
      peoplePerPage: site.peoplePerPage, smallCell: smallCells.threshold,
      keyNumbers: keyNumbers())
    section.accent = site.accent.map { PublicColor(red: $0.red, green: $0.green, blue: $0.blue) }
    section.bankReviewed = site.bankReviewed
    section.contacts = contacts(of: site)
    section.mentors = bank(.mentors)
    section.mentees = bank(.mentees)
    section.programs = programs()
    section.documents = documents()
    section.roadmaps = roadmaps()
    section.news = news()
    section.events = events()
    section.practices = practices()
    section.materials = materials()
    section.pages = pages()
    section.pictures = pictures()
    section.indicators = indicators()
    section.awards = awards()
    section.partners = partners()
    section.conditions = conditions()
    section.municipalExport = municipalExport()
    return section
  }

  /// The head and the curator, in that capacity, and who answers for personal data.
  private mutating func contacts(of site: SiteSettings) -> [PublicContact] {
    var contacts: [PublicContact] = []
    let posts: [(PublicContact.Capacity, Reference<Person>?)] = [
      (.head, site.head), (.curator, site.curator),
    ]
    for (capacity, reference) in posts {
      guard let reference, let person = records[reference] else { continue }
      var contact = PublicContact(
        capacity: capacity,
        name: name(of: person, at: .neutral, substitute: .participant),
        position: discloseInNeutralPlace(person.position, .position, of: person),
        email: discloseInNeutralPlace(person.workEmail, .workEmail, of: person),
        phone: discloseInNeutralPlace(person.workPhone, .workPhone, of: person))
      contact.isTransferable = mayTransfer(person)
      contacts.append(contact)
    }
    if let officer = site.organization.dataOfficer {
      var contact = PublicContact(
        capacity: .dataOfficer, name: nil,
        position: officer.role.map { Disclosed($0, by: []) },
        email: officer.email.map { Disclosed($0, by: []) },
        phone: officer.phone.map { Disclosed($0, by: []) })
      contact.isTransferable = true
      contacts.append(contact)
    }
    return contacts
  }
}

extension PublicOrganization {
  /// Takes over what the settings say of the organisation; all of it is public.
  fileprivate init(_ organization: Organization) {
    self.init(
      fullName: organization.fullName,
      shortName: organization.shortName ?? organization.fullName,
      type: PublicTermOfArt(
        name: organization.type.rawValue, title: organization.type.title),
      siteURL: organization.siteURL.text)
    address = organization.address
    inn = organization.inn
    ogrn = organization.ogrn
    founder = organization.founder
    policyURL = organization.policyURL?.text
  }
}

extension MenuEntry {
  /// The folder or the page id, as addresses spell it.
  fileprivate var name: String {
    switch self {
    case .section(let folder): folder.rawValue
    case .page(let reference): reference.id.text
    }
  }
}
