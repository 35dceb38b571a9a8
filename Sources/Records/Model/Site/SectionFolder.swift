/// A folder of the finished section, as menus and `section:` links name it (contract, section 4).
package enum SectionFolder: String, Sendable, Hashable, CaseIterable {
  /// The normative base.
  case documents = "normativnaya-baza"
  /// The roadmap.
  case roadmap = "dorozhnaya-karta"
  /// The bank of mentors.
  case mentors = "nastavniki"
  /// The bank of mentees.
  case mentees = "nastavlyaemye"
  /// The programmes.
  case programs = "programmy"
  /// The results of completed programmes.
  case results = "rezultaty"
  /// The best practices.
  case practices = "praktiki"
  /// The methodical materials.
  case materials = "materialy"
  /// The news.
  case news = "novosti"
  /// The events.
  case events = "meropriyatiya"
  /// The indicators.
  case indicators = "pokazateli"
  /// The awards.
  case awards = "nagrady"
  /// The partners.
  case partners = "partnery"
  /// The conditions and bans on personal data.
  case conditions = "usloviya"
  /// The search.
  case search = "poisk"
  /// The municipality.
  case municipality = "munitsipalitet"

  /// Whether the section has the page; the contract names one that is not made yet.
  package var hasPage: Bool { self != .municipality }
}
