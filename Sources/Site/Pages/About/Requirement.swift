import Publication

/// Something that the rules ask a school to publish, and the page that has it.
struct Requirement: Sendable {
  /// How far the page has come.
  enum State: Sendable {
    /// There is something on it.
    case present
    /// The page says that it is being prepared.
    case awaited
    /// There is nothing to be announced.
    case idle
    /// Nothing can be there before a programme has ended (D, item 22).
    case notYet

    /// The words for visitors.
    var words: String {
      switch self {
      case .present: "есть"
      case .awaited: "готовится"
      case .idle: "сейчас нет"
      case .notYet: "после завершения программ"
      }
    }

    /// The style of the badge.
    var style: String {
      switch self {
      case .present: "done"
      case .awaited, .idle, .notYet: "planned"
      }
    }
  }

  /// The rule and its item.
  let source: String
  /// What is to be published.
  let subject: String
  /// The words of the link.
  let page: String
  /// The page.
  let route: Route
  /// The place on the page; `nil` for all of it.
  let anchor: String?
  /// How far it has come.
  let state: State

  private init(
    _ source: String, _ subject: String, _ folder: Folder, _ state: State, anchor: String? = nil
  ) {
    self.source = source
    self.subject = subject
    page = folder.title
    route = .folder(folder)
    self.anchor = anchor
    self.state = state
  }

  /// Everything that the model regulation (D) and the laws ask of the section, in their order.
  static func all(in context: SiteContext) -> [Requirement] {
    banksAndPrograms(context.section) + base(context.section) + roadmap(context.section)
      + others(context.section)
  }

  private static func banksAndPrograms(_ section: PublicSection) -> [Requirement] {
    let hasEnded = section.programs.contains { $0.status == .completed }
    let isAnnounced = section.programs.contains { $0.status == .announced }
    let results = section.programs.contains { $0.results != nil }
    return [
      Requirement(
        "п.\u{A0}21", "Реализуемые персонализированные программы", .programs, section.programs.state
      ),
      Requirement("п.\u{A0}21", "База наставников", .mentors, section.mentors.state),
      Requirement("п.\u{A0}21", "База наставляемых", .mentees, section.mentees.state),
      Requirement("п.\u{A0}21", "Лучшие кейсы программ", .practices, section.practices.state),
      Requirement("п.\u{A0}21", "Методические рекомендации", .materials, section.materials.state),
      Requirement("п.\u{A0}21", "Новости", .news, section.news.state),
      Requirement("п.\u{A0}21", "Анонсы мероприятий", .events, section.events.state),
      Requirement(
        "п.\u{A0}21", "Анонсы программ", .programs, isAnnounced ? .present : .idle),
      Requirement(
        "п.\u{A0}22", "Результаты завершённых программ", .results,
        results ? .present : hasEnded ? .awaited : .notYet),
    ]
  }

  private static func base(_ section: PublicSection) -> [Requirement] {
    let levels: [(PublicDocument.Level, String)] = [
      (.federal, "Федеральная нормативная база"), (.regional, "Региональная нормативная база"),
      (.local, "Локальные акты организации"),
    ]
    return levels.map { level, subject in
      Requirement(
        "п.\u{A0}21", subject, .documents, section.documents.filter { $0.level == level }.state,
        anchor: level.anchor)
    }
  }

  private static func roadmap(_ section: PublicSection) -> [Requirement] {
    let isTold = section.news.contains { $0.stage != nil }
    return [
      Requirement("приложение", "Дорожная карта", .roadmap, section.roadmaps.state),
      Requirement(
        "приложение, строка 7", "Освещение этапов дорожной карты", .roadmap,
        isTold ? .present : .awaited,
        anchor: section.roadmaps.isEmpty ? nil : "stage_news"),
    ]
  }

  private static func others(_ section: PublicSection) -> [Requirement] {
    [
      Requirement(
        "п.\u{A0}11 (2)", "Проверка банков не реже раза в год", .mentors,
        section.bankReviewed == nil ? .awaited : .present),
      Requirement(
        "п.\u{A0}11 (10, 11)", "Мониторинг и показатели", .indicators, section.indicators.state),
      Requirement("п.\u{A0}10 (6)", "Партнёры", .partners, section.partners.state),
      Requirement("п.\u{A0}12 (10)", "Поощрение наставников", .awards, section.awards.state),
      Requirement(
        "ст.\u{A0}10.1 закона №\u{A0}152-ФЗ", "Условия и запреты на обработку персональных данных",
        .conditions, .present),
    ]
  }
}

extension Collection {
  /// Whether there is something to show.
  fileprivate var state: Requirement.State { isEmpty ? .awaited : .present }
}

extension CSVTable where Row == Requirement {
  /// Where the section has what the rules ask for.
  static var requirements: CSVTable {
    CSVTable(
      "o-razdele",
      [
        .text("Пункт") { $0.source },
        .text("Что размещается") { $0.subject },
        .text("Страница") { $0.page },
        CSVColumn(heading: "Адрес") { row, reader in
          let page = reader.url(of: row.route)
          return row.anchor.map { "\(page)#\($0)" } ?? page
        },
        .text("Состояние") { $0.state.words },
      ])
  }
}
