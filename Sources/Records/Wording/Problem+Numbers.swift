import Diagnostics

/// What is wrong with numbers, descriptions and reviews.
extension Problem {
  /// A count that points at people; the count itself is not repeated.
  static func smallCell(_ what: String, limit: Int, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .indicatorSmallCell, "\(what) меньше \(limit): за ним видно конкретных людей", at: place,
      explanation: "В разделе вместо него будет «менее \(limit)».")
  }

  /// Banks that nobody has said to have reviewed.
  static func bankNeverReviewed(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .bankStale, "Не сказано, когда банки наставников и наставляемых проверяли", at: place,
      explanation: "Банки полагается обновлять каждый год.",
      hint: "Проверьте банки и допишите день проверки")
  }

  /// A folder in the menu whose page this version does not make.
  static func menuLeadsNowhere(_ folder: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordUnknownValue, "Страницы «\(folder)» в этой версии нет, в меню она не попадёт",
      at: place, severity: .warning, hint: "Уберите её из меню")
  }

  /// Banks reviewed long ago.
  static func bankStale(since reviewed: CivilDate, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .bankStale, "Банки наставников и наставляемых проверены давно: \(reviewed.inFigures)",
      at: place, explanation: "Банки полагается обновлять каждый год.",
      hint: "Проверьте банки и исправьте день проверки")
  }

  /// A description that says nothing.
  static func idleAlternative(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .imageAlt, "Описание изображения ничего не говорит", at: place,
      explanation: "Его слышат те, кто изображения не видит.",
      hint: "Напишите в нескольких словах, что на изображении, без имён")
  }

  /// A description that names somebody.
  static func namingAlternative(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .imageAlt, "Описание изображения, похоже, называет человека по фамилии", at: place,
      explanation: "Описание показывают, не спрашивая согласий на имя.",
      hint: "Скажите, что на изображении, не называя имён")
  }
}
