import Diagnostics
import Russian

/// What is wrong with consents; nobody is named, the place tells whose it is.
extension Problem {
  /// A consent dated after the build.
  static func futureConsent(_ signed: CivilDate, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .consentFuture, "Согласие подписано будущим числом: \(signed.inFigures)", at: place,
      explanation: "До этого дня оно не действует.", hint: "Проверьте дату подписи")
  }

  /// A consent whose term is over.
  static func expiredConsent(_ lastDay: CivilDate, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .consentExpired, "Согласие действовало до \(lastDay.inFigures)", at: place,
      explanation: "То, что оно разрешало, больше не показывается.")
  }

  /// A consent whose term is over before it begins; most often the year of one date is wrong.
  static func consentWithoutDays(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .consentExpired, "Согласие кончается раньше, чем начинается, и не действует ни дня",
      at: place, severity: .warning,
      explanation: "Всё, что оно разрешает, остаётся скрытым, как после конца срока.",
      hint: "Сверьте с бумагой дни подписи, начала и конца")
  }

  /// A consent that the person took back.
  static func withdrawnConsent(
    _ received: CivilDate, lastDay: CivilDate, isPartial: Bool, at place: SourcePlace
  ) -> Diagnostic {
    let what = isPartial ? "Часть согласия отозвана" : "Согласие отозвано"
    let isKnown = WorkingCalendar.russian.years.contains(lastDay.year)
    let caution = isKnown ? "" : "; переносы выходных в \(lastDay.year) году здесь не учтены"
    return Diagnostic(
      .consentWithdrawn,
      "\(what) \(received.inFigures): прекратить распространение надо не позднее "
        + lastDay.inFigures,
      at: place,
      explanation: "На это даётся три рабочих дня (152-ФЗ, ст. 10.1 ч. 14)\(caution). "
        + "Из новой сборки всё отозванное уже убрано.",
      hint: "Опубликуйте новую сборку и удалите отозванное из соцсетей и других мест")
  }

  /// A consent of a child who has grown up.
  static func outgrownConsent(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .consentTurned18, "Согласие перестало действовать: человеку исполнилось 18 лет", at: place,
      explanation: "С этого дня он решает сам, а подписанное раньше больше ничего не разрешает.",
      hint: "Попросите у него новое согласие")
  }

  /// A consent that ends soon.
  static func endingConsent(
    _ lastDay: CivilDate, daysLeft: Int, comesOfAge: Bool, at place: SourcePlace
  ) -> Diagnostic {
    let rest =
      daysLeft == 0
      ? "сегодня последний день"
      : "ещё \(Plural("день", "дня", "дней").phrase(daysLeft))"
    return Diagnostic(
      .consentExpiresSoon, "Согласие действует до \(lastDay.inFigures): \(rest)", at: place,
      explanation: comesOfAge
        ? "Затем человеку исполнится 18 лет, и подписанное раньше действовать перестанет." : nil,
      hint: "Попросите новое согласие, иначе разрешённое им исчезнет из раздела")
  }

  /// A consent inside another paper.
  static func enclosedConsent(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .consentNotSeparate, "Согласие — не отдельный документ и потому не действует", at: place,
      explanation: "С 01.09.2025 согласие оформляют отдельно от всего остального (156-ФЗ).",
      hint: "Попросите подписать отдельное согласие")
  }

  /// A signature of somebody else than the age asks for.
  static func wrongSigner(_ right: [String], at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .consentWrongSigner, "Согласие подписал не тот, кто должен, и оно не действует", at: place,
      explanation: "По возрасту человека здесь нужен подписант: "
        + right.joined(separator: " либо ") + ".",
      hint: "Проверьте дату рождения и подписанта или попросите новое согласие")
  }

  /// A resource that is not declared.
  static func unknownResource(
    _ id: RecordID, near: String?, at place: SourcePlace
  ) -> Diagnostic {
    let subject = Quotation.mayShow(id: id.text) ? "Ресурс «\(id)»" : "Ресурс с этим кодом"
    return Diagnostic(
      .consentUnknownResource, "\(subject) не описан в site.yaml", at: place,
      hint: near.map { "Возможно, имелся в виду «\($0)»" }
        ?? "Опишите его в site.yaml: код, название и адрес")
  }

  /// A basis in law that opens nothing.
  static func idleLawBasis(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordUnknownValue, "Основание по закону здесь ничего не открывает", at: place,
      severity: .warning,
      explanation: "Закон открывает имя и должность только взрослых сотрудников "
        + "и должностных лиц, подписавших публичный документ.",
      hint: "Уберите эту строку; показать человека можно по его согласию")
  }
}
