extension SiteSettings: MappingValue {
  /// The keys of `site.yaml`.
  enum Keys {
    static let organization = Key(
      "organization", "организация", .mapping(Organization.self), required: true,
      "сведения об организации")
    static let baseUrl = Key(
      "base_url", "адрес_раздела", .folderAddress, required: true,
      "полный адрес раздела в интернете")
    static let schoolYear = Key(
      "school_year", "учебный_год", .schoolYear, required: true, "текущий учебный год")
    static let timeZone = Key(
      "time_zone", "часовой_пояс", .timeZone, "часовой пояс, например Europe/Moscow")
    static let head = Key("head", "руководитель", .reference(to: Person.self), "код руководителя")
    static let curator = Key("curator", "куратор", .reference(to: Person.self), "код куратора")
    static let resources = Key(
      "resources", "ресурсы", .list(.mapping(OnlineResource.self)),
      "сайты и сообщества, о которых спрашивают согласие")
    static let staff = Key("staff", "педагоги", .mapping(StaffNumbers.self), "сколько педагогов")
    static let targets = Key(
      "targets", "цели", .list(.mapping(SectionTarget.self)), "целевые показатели")
    static let bankReviewed = Key(
      "bank_reviewed", "банк_проверен", .date, "день последней проверки банков")
    static let privacy = Key(
      "privacy", "приватность", .mapping(PrivacySettings.self),
      "правила показа там, где закон оставляет выбор")
    static let guardSettings = Key(
      "guard", "охрана", .mapping(GuardSettings.self), "что охранять ещё и что пропускать")
    static let menu = Key("menu", "меню", .list(.menuEntry), "порядок меню")
    static let newsPerPage = Key(
      "news_per_page", "новостей_на_странице", .wholeNumber(1...1000), "новостей на одной странице")
    static let peoplePerPage = Key(
      "people_per_page", "людей_на_странице", .wholeNumber(1...1000), "людей на одной странице")
    static let accent = Key("accent", "акцент", .color, "цвет шапки, ссылок и чисел раздела")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "настройках раздела",
    [
      Keys.organization, Keys.baseUrl, Keys.schoolYear, Keys.timeZone, Keys.head, Keys.curator,
      Keys.resources, Keys.staff, Keys.targets, Keys.bankReviewed, Keys.privacy, Keys.guardSettings,
      Keys.menu, Keys.newsPerPage, Keys.peoplePerPage, Keys.accent,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let organization = fields.read(Keys.organization)
    let baseURL = fields.read(Keys.baseUrl)
    let schoolYear = fields.read(Keys.schoolYear)
    guard let organization, let baseURL, let schoolYear else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, organization: organization, baseURL: baseURL,
      schoolYear: schoolYear)
    if let value = fields.read(Keys.timeZone) { timeZone = value }
    head = fields.read(Keys.head)
    curator = fields.read(Keys.curator)
    resources = fields.list(Keys.resources)
    staff = fields.read(Keys.staff)
    targets = fields.list(Keys.targets)
    bankReviewed = fields.read(Keys.bankReviewed)
    if let value = fields.read(Keys.privacy) { privacy = value }
    if let value = fields.read(Keys.guardSettings) { guardSettings = value }
    menu = fields.read(Keys.menu)
    if let value = fields.read(Keys.newsPerPage) { newsPerPage = value }
    if let value = fields.read(Keys.peoplePerPage) { peoplePerPage = value }
    accent = fields.read(Keys.accent)
    // Behind a blank, a number sign begins a comment: the colour would be lost without a word.
    if fields.isLeftBlank(Keys.accent) {
      fields.report(
        Problem.colorLost(fields.spelling(of: Keys.accent), at: fields.place(of: Keys.accent)))
    }
  }
}
