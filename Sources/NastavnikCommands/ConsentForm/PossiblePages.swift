import Diagnostics
import Gate
import Guard
import Publication
import Records
import Site

/// The files of a section on which a person stands, or would after allowing everything.
///
/// The form names each page by its address (приказ Роскомнадзора № 18). Which pages these are follows
/// from the records of today, so they are found as a build finds them: what the section shows of the
/// person as it is, and what one shows that is made in memory with a consent to everything. Words
/// typed by hand reveal nothing by themselves, so the guard is asked whom they name.
struct PossiblePages {
  /// The paths from the root of the section, in the order of their bytes.
  let paths: [String]

  /// Looks through the section, and makes the other one in memory.
  ///
  /// - Parameters:
  ///   - person: whose pages they are.
  ///   - survey: the section as it is, made on the day of the signature.
  init(of person: Person, in survey: SectionSurvey) {
    let subject = LedgerSubject(.person, person.id.text)
    var found = Set(survey.published(of: subject).flatMap(\.files))
    found.formUnion(survey.namings.filter { $0.subject == subject }.flatMap(\.files))
    found.formUnion(PossiblePages.files(showing: person, allowingEverythingIn: survey))
    paths = found.inByteOrder
  }

  /// The files that show or name somebody who has allowed everything.
  private static func files(
    showing person: Person, allowingEverythingIn survey: SectionSurvey
  ) -> [String] {
    var records = survey.records
    let allowing = allowingEverything(person, in: records, on: survey.date)
    records.people = RecordTable(records.people.map { $0.id == person.id ? allowing : $0 })
    let opening = Gate.open(records, on: survey.date)
    guard let section = opening.section else { return [] }
    let site = Site(
      section: section, theme: survey.theme.compiled, assets: PossiblePages.assets(of: section))
    let leakGuard = LeakGuard(records, opening.ledger, on: survey.date)
    let subject = LedgerSubject(.person, person.id.text)
    var page: [UInt8] = []
    let pages = site.files().filter { file in
      page.emptyForNextPage()
      let trace = file.write(&page)
      return trace.lines.contains { opening.ledger.published[$0.index].subject == subject }
        || leakGuard.inspect(page, at: file.path, revealing: trace).named.contains {
          $0.subject == subject
        }
    }
    let documents = survey.documents.filter { document in
      DocumentLeaks(in: document, watchedBy: leakGuard).named.contains { $0.subject == subject }
    }
    return pages.map(\.path) + documents.map(\.path)
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
