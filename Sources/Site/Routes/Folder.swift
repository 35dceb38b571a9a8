/// A folder of the section's root with a page of its own (contract, section 4).
package enum Folder: String, Sendable, Hashable, CaseIterable {
  /// The documents by level.
  case documents = "normativnaya-baza"
  /// The roadmap of the current year and the older ones.
  case roadmap = "dorozhnaya-karta"
  /// The bank of mentors.
  case mentors = "nastavniki"
  /// The bank of mentees.
  case mentees = "nastavlyaemye"
  /// The programmes announced, under way and completed.
  case programs = "programmy"
  /// The results of completed programmes.
  case results = "rezultaty"
  /// The best practices.
  case practices = "praktiki"
  /// The methodical materials and forms.
  case materials = "materialy"
  /// The news.
  case news = "novosti"
  /// The events.
  case events = "meropriyatiya"
  /// The indicators and surveys.
  case indicators = "pokazateli"
  /// The awards.
  case awards = "nagrady"
  /// The partners.
  case partners = "partnery"
  /// The conditions and bans on personal data.
  case conditions = "usloviya"
  /// The search and the index of all pages.
  case search = "poisk"

  /// The words for the folder in the menu and over its page.
  package var title: String {
    switch self {
    case .documents: "Нормативная база"
    case .roadmap: "Дорожная карта"
    case .mentors: "Наставники"
    case .mentees: "Наставляемые"
    case .programs: "Программы"
    case .results: "Результаты"
    case .practices: "Лучшие практики"
    case .materials: "Методические материалы"
    case .news: "Новости"
    case .events: "Мероприятия"
    case .indicators: "Показатели"
    case .awards: "Награды"
    case .partners: "Партнёры"
    case .conditions: "Персональные данные"
    case .search: "Поиск"
    }
  }
}
