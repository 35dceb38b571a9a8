/// A file that pages offer beside their text: the same as a table, for calendars, feeds or programs.
struct OpenFile: Sendable, Hashable {
  /// The path from the root of the section.
  let path: String
  /// What it is, in the words of a link.
  let title: String
  /// The format as visitors know it.
  let format: String

  /// The bank of mentors.
  static let mentors = table("nastavniki", "Банк наставников")
  /// The bank of mentees.
  static let mentees = table("nastavlyaemye", "Банк наставляемых")
  /// The programmes.
  static let programs = table("programmy", "Программы")
  /// The plans of the programmes.
  static let activities = table("programmy-plan", "Планы мероприятий программ")
  /// The measured results of the programmes.
  static let results = table("rezultaty", "Результаты программ")
  /// The normative base.
  static let documents = table("dokumenty", "Нормативная база")
  /// The current roadmap.
  static let roadmap = table("dorozhnaya-karta", "Дорожная карта")
  /// The news without their texts.
  static let news = table("novosti", "Новости")
  /// The events without their texts.
  static let events = table("meropriyatiya", "Мероприятия")
  /// The indicators and surveys.
  static let indicators = table("pokazateli", "Показатели и опросы")
  /// The awards.
  static let awards = table("nagrady", "Награды")
  /// The partners.
  static let partners = table("partnery", "Партнёры")
  /// The conditions of those who allow transfer.
  static let conditions = table("usloviya", "Условия обработки данных")
  /// Where the section has what the regulation asks for.
  static let requirements = table("o-razdele", "Что и где размещено")
  /// Everything for programs.
  static let data = OpenFile(
    path: OpenData.path, title: "Весь раздел как открытые данные", format: "JSON")
  /// What the open data mean.
  static let schema = OpenFile(
    path: OpenDataSchema.path, title: "Описание открытых данных", format: "JSON Schema")
  /// The news for feed readers.
  static let feed = OpenFile(path: NewsFeed.path, title: "Лента новостей", format: "Atom")
  /// The events for calendars.
  static let calendar = OpenFile(
    path: EventCalendar.path, title: "Календарь мероприятий", format: "iCalendar")

  /// What the page about the section offers, in its order.
  static let all = [
    requirements, programs, activities, results, mentors, mentees, documents, roadmap, news, events,
    indicators, awards, partners, conditions, data, schema, feed, calendar,
  ]

  /// A table by the name of its file, without the ending.
  static func table(_ name: String, _ title: String) -> OpenFile {
    OpenFile(path: "data/\(name).csv", title: title, format: "CSV")
  }

  /// The table of a roadmap: the current one has the plain name.
  static func roadmap(_ entry: RoadmapShelf.Entry) -> OpenFile {
    roadmap(at: entry.route, of: entry.period)
  }

  /// The table of the roadmap on a page, of a school year or a period in words.
  static func roadmap(at route: Route, of period: String) -> OpenFile {
    guard case .roadmapOf(let part) = route else { return roadmap }
    return table("dorozhnaya-karta-\(part)", "Дорожная карта, \(period)")
  }
}
