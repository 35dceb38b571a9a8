import Diagnostics
import Publication
import Testing

extension PublicSection {
  /// A section of an invented school in which nothing is published yet.
  static func empty(on date: String = "2026-11-21") throws -> PublicSection {
    PublicSection(
      date: try #require(CivilDate(date)),
      organization: PublicOrganization(
        fullName: "МБОУ «Школа № 7»", shortName: "Школа № 7",
        type: PublicTermOfArt(name: "school", title: "школа"), siteURL: "https://school.example"),
      baseURL: "https://school.example/mentoring",
      schoolYear: try #require(SchoolYear("2026-2027")), timeZone: "Europe/Moscow", menu: nil,
      newsPerPage: 20, peoplePerPage: 50, smallCell: 5,
      keyNumbers: PublicKeyNumbers(
        mentors: .exactly(0), mentees: .exactly(0), programsUnderWay: 0, programsCompleted: 0,
        staff: nil))
  }
}
