import Diagnostics
import Gate
import Publication
import Records
import Site

/// The files of a section on which a person stands, or would after allowing everything.
///
/// The form names each page by its address (приказ Роскомнадзора № 18). Which pages these are follows
/// from the records of today, so they are found as a build finds them: the section is made in memory
/// as it is and with a consent to everything, and what each file reveals is looked at.
struct PossiblePages {
  /// The paths from the root of the section, in the order of their bytes.
  let paths: [String]

  /// Makes the section in memory.
  ///
  /// - Parameters:
  ///   - person: whose pages they are.
  ///   - records: the records of the section, which stay as they are.
  ///   - theme: the templates.
  ///   - date: the day of the signature.
  init(of person: Person, in records: RecordSet, theme: Theme, on date: CivilDate) {
    var supposed = records
    let allowing = PossiblePages.allowingEverything(person, in: records, on: date)
    supposed.people = RecordTable(records.people.map { $0.id == person.id ? allowing : $0 })
    let found = [records, supposed].flatMap {
      PossiblePages.files(showing: person.id, in: $0, theme: theme, on: date)
    }
    paths = Set(found).inByteOrder
  }

  /// The files of the section of some records that reveal something of a person.
  private static func files(
    showing person: RecordID, in records: RecordSet, theme: Theme, on date: CivilDate
  ) -> [String] {
    let opening = Gate.open(records, on: date)
    guard let section = opening.section else { return [] }
    let site = Site(section: section, theme: theme, assets: PossiblePages.assets(of: section))
    let subject = LedgerSubject(.person, person.text)
    let ledger = opening.ledger
    var page: [UInt8] = []
    return site.files().filter { file in
      page.removeAll(keepingCapacity: true)
      return file.write(&page).lines.contains { ledger.published[$0.index].subject == subject }
    }.map(\.path)
  }

  /// The person with a single consent, signed on the day by whom their age calls for.
  ///
  /// Nobody may sign for a pupil whose birth date is not known; the form is the same for them, so
  /// they are supposed to be grown up.
  private static func allowingEverything(
    _ person: Person, in records: RecordSet, on date: CivilDate
  ) -> Person {
    var person = person
    let review = PersonReview(of: person, in: records, on: date)
    if review.requiredSigner == nil {
      person.birthDate = CivilDate(dayNumber: date.dayNumber - 20 * 366)
    }
    let resources = [RecordID(OnlineResource.site)].compactMap(\.self)
    person.consents = [
      .toEverything(
        on: resources + (records.site?.resources.map(\.id) ?? []),
        by: review.requiredSigner ?? .me, signed: date, at: person.origin)
    ]
    return person
  }

  /// Stand-ins for the files beside the pages: which page shows them does not depend on their bytes.
  private static func assets(of section: PublicSection) -> AssetCatalog {
    let copy = PictureAsset.Copy(path: "picture.jpg", width: 1, height: 1)
    let picture = PictureAsset(jpeg: [copy], webp: [])
    return AssetCatalog(
      stylesheet: "style.css", pictures: section.pictures.mapValues { _ in picture }, files: [:])
  }
}
