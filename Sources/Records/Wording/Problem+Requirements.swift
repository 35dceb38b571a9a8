import Diagnostics

/// What is wrong with keys that depend on each other.
extension Problem {
  /// A document that nothing names.
  static func missingTitle(
    _ title: String, number: String, issuer: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "В записи о документе не заполнен ключ «\(title)»", at: place,
      explanation: "Без названия можно обойтись, только когда есть номер и издатель.",
      hint: "Допишите «\(title): …» или ключи «\(number)» и «\(issuer)»")
  }

  /// A file of which nobody knows whether it may be published.
  static func missingStatement(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "У документа есть файл, но не заполнен ключ «\(key)»", at: place,
      explanation: "Пока не сказано, есть ли в файле персональные данные, публиковать его нельзя.",
      hint: "Проверьте файл и допишите «\(key): да» или «\(key): нет»")
  }

  /// A roadmap of no time.
  static func missingPeriod(
    _ year: String, or period: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "В дорожной карте не сказано, на какое она время", at: place,
      hint: "Допишите «\(year): 2026-2027» или «\(period): …»")
  }

  /// A pupil whose age nobody knows.
  static func missingBirthDate(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "В записи об обучающемся не заполнен ключ «\(key)»", at: place,
      explanation: "От возраста зависит, кто подписывает согласие. Сама дата не публикуется.",
      hint: "Допишите «\(key): …»")
  }

  /// A picture that does not say who is in it.
  static func undeclaredPeople(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .imagePeople, "Не сказано, кого можно узнать на изображении", at: place,
      explanation: "Без этого нельзя решить, можно ли его показать.",
      hint: "Допишите «\(key): [код, код]» или «\(key): []», если узнать никого нельзя")
  }

  /// An activity with more than one time.
  static func severalTimes(_ keys: [String], at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordWrongType, "Время мероприятия указано несколькими ключами: \(list(keys))",
      at: place, hint: "Оставьте один из них")
  }
}
