package import Diagnostics

/// What `site.yaml` says of the organisation and of the section.
package struct SiteSettings: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The organisation.
  package var organization: Organization
  /// Where the section lies on the web, with `http` or `https`.
  package var baseURL: WebAddress
  /// The school year that the section shows as the present one.
  package var schoolYear: SchoolYear
  /// The time zone by its IANA name.
  package var timeZone = "Europe/Moscow"
  /// The head of the organisation.
  package var head: Reference<Person>?
  /// The curator of mentoring (D, point 2).
  package var curator: Reference<Person>?
  /// The information resources beside the section itself.
  package var resources: [OnlineResource] = []
  /// The numbers of teachers.
  package var staff: StaffNumbers?
  /// The targets of mentoring.
  package var targets: [SectionTarget] = []
  /// The day on which the banks were last reviewed (D, point 11).
  package var bankReviewed: CivilDate?
  /// How personal data are treated where the law leaves a choice.
  package var privacy = PrivacySettings()
  /// What the guard protects beside the records, and what it lets pass.
  package var guardSettings = GuardSettings()
  /// The order of the menu; `nil` for the usual one.
  package var menu: [MenuEntry]?
  /// How many news stand on one page, from 1.
  package var newsPerPage = 20
  /// How many people stand on one page, from 1.
  package var peoplePerPage = 50
  /// The colour of the section; `nil` for that of the theme.
  package var accent: AccentColor?
}
