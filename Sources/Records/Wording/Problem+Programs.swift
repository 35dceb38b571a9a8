import Diagnostics

/// What is wrong with programmes; they have titles, and titles have no surnames.
extension Problem {
  /// An end without a reason.
  static func noEndReason(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programNoEndReason, "Программа «\(title)» завершена, а причина не указана", at: place,
      explanation: "Причин три: план выполнен, по инициативе сторон, по инициативе куратора. "
        + "На сайт причина не попадает.",
      hint: "Допишите причину завершения")
  }

  /// A reason without an end.
  static func noEndDate(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "Программа «\(title)»: указана причина завершения, а дня нет", at: place,
      hint: "Допишите день завершения или уберите причину")
  }

  /// A term outside three months to a year.
  static func duration(_ title: String, _ how: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programDuration, "Программа «\(title)» рассчитана на срок \(how)", at: place,
      explanation: "По примерному положению программа длится от трёх месяцев до года.",
      hint: "Проверьте начало и окончание")
  }

  /// A planned end that has passed.
  static func overdue(
    _ title: String, since plannedEnd: CivilDate, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .programOverdue, "Программа «\(title)» должна была закончиться \(plannedEnd.inFigures)",
      at: place, hint: "Завершите её или оформите продление")
  }

  /// An extension by one side.
  static func extensionNotAgreed(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programExtensionNotAgreed, "Программа «\(title)» продлена без согласия обеих сторон",
      at: place, explanation: "Продлить программу можно только по взаимному согласию.",
      hint: "Получите согласие и наставника, и наставляемого или уберите продление")
  }

  /// No order.
  static func orderMissing(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programOrderMissing, "У программы «\(title)» нет приказа о закреплении пары или группы",
      at: place, hint: "Допишите код приказа")
  }

  /// An order later than the start.
  static func orderTooLate(
    _ title: String, issued: CivilDate, at place: SourcePlace, start: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .programOrderMissing,
      "Программа «\(title)» началась раньше приказа от \(issued.inFigures)", at: place,
      notes: [Diagnostic.Note("начало программы — здесь", at: start)],
      hint: "Проверьте дату начала и приказ")
  }

  /// A group of one.
  static func groupSize(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programGroupSize, "В групповой программе «\(title)» меньше двух наставляемых", at: place,
      hint: "Допишите наставляемых или уберите вид «в группе»")
  }

  /// Somebody paired with themselves.
  static func selfPair(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programSelfPair, "В программе «\(title)» один человек и наставник, и наставляемый",
      at: place, hint: "Исправьте код наставника или наставляемого")
  }

  /// Somebody who is in no bank; `bank` is the genitive after «банк».
  static func notInBank(_ title: String, _ bank: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programNotInBank, "Участник программы «\(title)» не состоит в банке \(bank)", at: place,
      hint: "Допишите в его запись место в банке \(bank) или исправьте код")
  }

  /// A form that does not fit its people.
  static func formStatus(_ title: String, form: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .programFormStatus, "Программа «\(title)»: форма «\(form)» не подходит её участникам",
      at: place, hint: "Проверьте форму и статусы наставников и наставляемых")
  }

  /// Results before their time.
  static func resultsWithheld(
    _ title: String, until day: CivilDate?, at place: SourcePlace
  ) -> Diagnostic {
    let when = day.map { " до \($0.inFigures)" } ?? ", пока она не завершена"
    return Diagnostic(
      .programResultsWithheld, "Результаты программы «\(title)» не показываются\(when)",
      at: place)
  }
}
