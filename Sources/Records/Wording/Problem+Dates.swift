import Diagnostics

/// What is wrong with dates that depend on each other.
extension Problem {
  /// Something that is over before it begins.
  static func endsTooEarly(_ subject: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordBadDate, "\(subject): конец раньше начала", at: place, hint: "Проверьте обе даты")
  }

  /// An hour at which something ends that began at no hour.
  static func endsAtUnstartedHour(at place: SourcePlace, starts: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordBadDate, "У события есть час окончания, но нет часа начала", at: place,
      notes: [Diagnostic.Note("начало — здесь", at: starts)],
      hint: "Допишите час к началу или уберите его у окончания")
  }

  /// A year that no school plans for.
  static func unlikelyYear(_ year: Int, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordBadDate, "Год \(year) похож на опечатку", at: place, hint: "Проверьте дату")
  }

  /// A consent taken back before it was given.
  static func withdrawnTooEarly(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordBadDate, "Согласие отозвано раньше, чем подписано", at: place,
      hint: "Проверьте обе даты")
  }

  /// An extension that ends before the plan did.
  static func extensionShortens(_ title: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordBadDate,
      "Программа «\(title)»: новое окончание не позже прежнего, это не продление", at: place,
      hint: "Проверьте дату нового окончания")
  }
}
