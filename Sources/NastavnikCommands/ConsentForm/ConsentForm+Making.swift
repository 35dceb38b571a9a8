import Diagnostics
import Gate
import Records
import Russian
import Site

extension ConsentForm {
  /// Fills in the form of a person as far as the records allow.
  ///
  /// - Parameters:
  ///   - person: whose form it is; the one output that holds what is never published.
  ///   - records: the records of the section.
  ///   - site: the settings of the section.
  ///   - possiblePages: where the person would stand who allowed everything.
  ///   - baseURL: the address of the section, without a final slash.
  ///   - date: the day whose age decides on who signs.
  init(
    for person: Person, in records: RecordSet, of site: SiteSettings,
    standingOn possiblePages: PossiblePages, at baseURL: String, on date: CivilDate
  ) {
    let review = PersonReview(of: person, in: records, on: date)
    let signer = review.requiredSigner ?? .meAndGuardian
    let name = [person.surname, person.givenName, person.patronymic].compactMap(\.self)
      .joined(separator: " ")
    subject = [
      Line(label: "Фамилия, имя, отчество (при наличии)", text: name),
      Line(label: "Телефон", text: person.phone),
      Line(label: "Электронная почта", text: person.email),
      Line(label: "Почтовый адрес", text: person.address),
    ]
    guardian = signer == .me ? [] : ConsentForm.guardianLines(person.guardian)
    operatorLines = ConsentForm.lines(of: site.organization)
    purposes = ConsentForm.usualPurposes
    let pages = ConsentForm.pages(of: person, in: records, besides: possiblePages)
    resources = ConsentForm.resources(pages: pages, of: site, at: baseURL)
    groups = ConsentForm.allGroups
    lastDayOfChildhood = review.lastDayOfChildhood.map { RussianDates.numeric($0) }
    withdrawal = ConsentForm.addressees(in: site.organization)
    signatures = ConsentForm.signatures(of: signer, name: name)
  }

  /// What of the operator's details the settings lack, by the Russian keys of `site.yaml`.
  static func missingDetails(of organization: Organization) -> [String] {
    let details = [
      ("адрес", organization.address), ("инн", organization.inn), ("огрн", organization.ogrn),
    ]
    return details.filter { $0.1 == nil }.map(\.0)
  }

  private static func lines(of organization: Organization) -> [Line] {
    [
      Line(label: "Наименование", text: organization.fullName),
      Line(label: "Адрес по ЕГРЮЛ", text: organization.address),
      Line(label: "ИНН", text: organization.inn),
      Line(label: "ОГРН", text: organization.ogrn),
    ]
  }

  /// Whom a demand to stop reaches: the organisation, and who answers for personal data there.
  private static func addressees(in organization: Organization) -> [Line] {
    let officer = organization.dataOfficer
    return [
      Line(label: "Лично или по почте", text: organization.address),
      Line(label: "Кому", text: officer?.role),
      Line(label: "Электронная почта", text: officer?.email),
      Line(label: "Телефон для вопросов", text: officer?.phone),
    ]
  }

  /// The school's note on a guardian may hold anything, so it stands where anything may.
  private static func guardianLines(_ note: String?) -> [Line] {
    [
      Line(label: "Фамилия, имя, отчество (при наличии) и способ связи", text: note),
      Line(label: "Чем подтверждены полномочия (документ и его реквизиты)", text: nil),
    ]
  }

  /// The lines of the signatures; the name of a guardian is left to the guardian.
  private static func signatures(of signer: ConsentSigner, name: String) -> [Line] {
    let guardian = Line(label: "подпись законного представителя", text: nil)
    return switch signer {
    case .me: [Line(label: "подпись", text: name)]
    case .guardian: [guardian]
    case .meAndGuardian: [Line(label: "подпись подростка", text: name), guardian]
    }
  }

  private static func resources(
    pages: [String], of site: SiteSettings, at baseURL: String
  ) -> [Resource] {
    let section = Resource(
      title: "Раздел «Наставничество» на сайте организации", url: baseURL + "/",
      pages: pages.map { "\(baseURL)/\($0)" })
    return [section]
      + site.resources.map {
        Resource(title: $0.title, url: $0.url.text, pages: [])
      }
  }

  /// The pages and files of the section on which the person's data may stand.
  ///
  /// Besides those that show the person as the records are, there are the lists that records to
  /// come will bring the person to, the results of programmes under way, and the person's own page.
  private static func pages(
    of person: Person, in records: RecordSet, besides possiblePages: PossiblePages
  ) -> [String] {
    var paths = Set(possiblePages.paths)
    let directories = Involvements(in: records).of(person.id).flatMap(\.paths)
    paths.formUnion(directories.map { $0.hasSuffix("/") ? $0 + "index.html" : $0 })
    var folders: [Folder] = [.programs, .results, .news, .events, .practices, .materials, .awards]
    if person.mentee != nil { folders.append(.mentees) }
    if person.mentor != nil { folders.append(.mentors) }
    for folder in folders {
      paths.insert(Route.folder(folder).path)
      guard folder == .mentors || folder == .mentees else { continue }
      for slug in possibleSlugs(of: person) { paths.insert(Route.item(folder, slug).path) }
    }
    let tables = [
      person.mentor == nil ? nil : "nastavniki", person.mentee == nil ? nil : "nastavlyaemye",
      "programmy", "nagrady",
    ].compactMap(\.self)
    paths.formUnion(tables.map { "data/\($0).csv" })
    paths.formUnion([
      Route.home.path, "data/nastavnichestvo.json", "feed.xml", "events.ics", "sitemap.xml",
      Route.folder(.conditions).path, "data/usloviya.csv", Route.folder(.search).path,
    ])
    return paths.inByteOrder
  }

  /// The last parts of the address of a person's own page, which is made of what is allowed of the name.
  private static func possibleSlugs(of person: Person) -> [String] {
    let (given, patronymic) = (person.givenName, person.patronymic)
    let names = [
      [person.surname, given, patronymic], [person.surname, given], [given, patronymic], [given],
    ]
    return names.map { Transliteration.slug($0.compactMap(\.self).joined(separator: " ")) }
  }
}
