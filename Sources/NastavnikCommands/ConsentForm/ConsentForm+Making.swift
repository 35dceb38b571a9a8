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
  ///   - baseURL: the address of the section, without a final slash.
  ///   - date: the day whose age decides on who signs.
  init(
    for person: Person, in records: RecordSet, of site: SiteSettings, at baseURL: String,
    on date: CivilDate
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
    resources = ConsentForm.resources(for: person, in: records, of: site, at: baseURL)
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
    for person: Person, in records: RecordSet, of site: SiteSettings, at baseURL: String
  ) -> [Resource] {
    let section = Resource(
      title: "Раздел «Наставничество» на сайте организации", url: baseURL + "/",
      pages: pages(of: person, in: records).map { "\(baseURL)/\($0)" })
    return [section]
      + site.resources.map {
        Resource(title: $0.title, url: $0.url.text, pages: [])
      }
  }

  /// The pages and files of the section on which the person's data may stand.
  private static func pages(of person: Person, in records: RecordSet) -> [String] {
    var pages = [Route.home.path]
    var folders: [Folder] = [.programs, .results, .news, .events, .practices, .materials, .awards]
    if person.mentee != nil { folders.insert(.mentees, at: 0) }
    if person.mentor != nil { folders.insert(.mentors, at: 0) }
    for folder in folders {
      pages.append(Route.folder(folder).path)
      pages += ownPages(of: person, in: records, under: folder)
    }
    let tables = [
      person.mentor == nil ? nil : "nastavniki", person.mentee == nil ? nil : "nastavlyaemye",
      "programmy", "nagrady",
    ].compactMap(\.self)
    return pages + ["data/nastavnichestvo.json"] + tables.map { "data/\($0).csv" }
      + ["feed.xml", "sitemap.xml"]
  }

  /// The pages of records that speak of the person already, and the one about them.
  private static func ownPages(
    of person: Person, in records: RecordSet, under folder: Folder
  ) -> [String] {
    let directory = Route.folder(folder).directory
    if folder == .mentors || folder == .mentees {
      let name = [person.surname, person.givenName, person.patronymic].compactMap(\.self)
      let slug = Transliteration.slug(name.joined(separator: " "))
      return [Route.item(folder, slug).path]
    }
    let paths = Set(Involvements(in: records).of(person.id).flatMap(\.paths))
    return paths.filter { $0.hasPrefix(directory) && $0 != directory }.inByteOrder
      .map { $0 + "index.html" }
  }
}
