import Records

extension ConsentForm {
  /// What the section is for (D, items 10–12 and 21).
  static let usualPurposes = [
    "рассказать в разделе «Наставничество», кто и как занимается наставничеством в организации;",
    "вести базы наставников и наставляемых, перечень программ и их результатов;",
    "распространять лучшие практики, работы и разработки участников;",
    "сообщать о мероприятиях, наградах и новостях наставничества.",
  ]

  /// All categories of consent by groups; `name` is asked for by its three parts.
  static let allGroups = [
    Group(
      heading: "Общие персональные данные",
      words: [
        .surname, .givenName, .patronymic, .position, .workplace, .grade, .education, .experience,
        .awards, .competencies, .interests, .bio, .contacts,
      ]),
    Group(
      heading: "Сведения о наставничестве",
      words: [.role, .pairing, .request, .program, .results, .review, .works]),
    Group(
      heading: "Изображение (не используется, чтобы установить личность)",
      words: [.photo, .groupPhoto, .video]),
  ]
}

extension ConsentForm.Group {
  fileprivate init(heading: String, words categories: [PersonalCategory]) {
    self.init(heading: heading, categories: categories.map(\.title))
  }
}
