package import Diagnostics

/// Everything that may be public on one day: the only thing that pages, feeds and data are made of.
///
/// Every list stands in the order in which it is shown, and that order depends on nothing withheld.
package struct PublicSection: Sendable {
  /// The day that the section is built for.
  package var date: CivilDate
  /// The organisation.
  package var organization: PublicOrganization
  /// The address of the section, without a final slash.
  package var baseURL: String
  /// The current school year.
  package var schoolYear: SchoolYear
  /// The IANA time zone of the events.
  package var timeZone: String
  /// The folders and page ids of the menu in their order; `nil` for the usual menu.
  package var menu: [String]?
  /// How many news stand on a page, from 1.
  package var newsPerPage: Int
  /// How many rows of a bank stand on a page, from 1.
  package var peoplePerPage: Int
  /// Below how many people a number is not shown (rule 12).
  package var smallCell: Int
  /// The colour of the section; `nil` for that of the theme.
  package var accent: PublicColor?
  /// The head, the curator, and who answers for personal data.
  package var contacts: [PublicContact] = []
  /// The numbers of the home page.
  package var keyNumbers: PublicKeyNumbers
  /// The day on which the banks were last reviewed (D, item 11).
  package var bankReviewed: CivilDate?
  /// The bank of mentors: the named ones by name, then the others.
  package var mentors: [PublicBankEntry] = []
  /// The bank of mentees: the named ones by name, then the others.
  package var mentees: [PublicBankEntry] = []
  /// The export for the municipal bank.
  package var municipalExport: [PublicMunicipalEntry] = []
  /// The programmes: under way, announced, then completed, newest first.
  package var programs: [PublicProgram] = []
  /// The documents by level, newest first.
  package var documents: [PublicDocument] = []
  /// The roadmaps, newest first.
  package var roadmaps: [PublicRoadmap] = []
  /// The news, newest first.
  package var news: [PublicNews] = []
  /// The events by time.
  package var events: [PublicEvent] = []
  /// The practices, newest first.
  package var practices: [PublicPractice] = []
  /// The materials by title.
  package var materials: [PublicMaterial] = []
  /// The school's own pages by position and title.
  package var pages: [PublicPage] = []
  /// The pictures that may be shown, by id.
  package var pictures: [String: PublicPicture] = [:]
  /// The indicators and surveys, in the author's order.
  package var indicators: [PublicIndicator] = []
  /// The awards, newest first.
  package var awards: [PublicAward] = []
  /// The partners by name.
  package var partners: [PublicPartner] = []
  /// The posted conditions and bans, newest first.
  package var conditions: [PublicCondition] = []

  /// Makes a section in which nothing is published yet.
  package init(
    date: CivilDate, organization: PublicOrganization, baseURL: String, schoolYear: SchoolYear,
    timeZone: String, menu: [String]?, newsPerPage: Int, peoplePerPage: Int, smallCell: Int,
    keyNumbers: PublicKeyNumbers
  ) {
    self.date = date
    self.organization = organization
    self.baseURL = baseURL
    self.schoolYear = schoolYear
    self.timeZone = timeZone
    self.menu = menu
    self.newsPerPage = newsPerPage
    self.peoplePerPage = peoplePerPage
    self.smallCell = smallCell
    self.keyNumbers = keyNumbers
  }
}
