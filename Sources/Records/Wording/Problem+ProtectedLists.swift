import Diagnostics

/// What is wrong with lists of protected names; no message repeats anything from a list.
extension Problem {
  /// Excel's own format in the place of a text.
  static func listIsWorkbook(_ file: ContentFile) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Это книга Excel, а список имён читается только как CSV",
      at: SourcePlace(file: file.path), explanation: unprotected,
      notes: [note(file)],
      hint: "Откройте её в Excel и выберите «Сохранить как → CSV»")
  }

  /// A list in which no column is known.
  static func listWithoutHeading(_ file: ContentFile) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "В списке имён нет столбца «Фамилия» или «ФИО»",
      at: SourcePlace(file: file.path), explanation: unprotected,
      notes: [note(file)],
      hint: "Подпишите столбцы в первых строках: «Фамилия», «Имя», «Отчество» или «ФИО»")
  }

  /// A list with a heading and nothing below.
  static func listWithoutNames(_ file: ContentFile) -> Diagnostic {
    Diagnostic(
      .guardList, "В списке имён нет ни одной фамилии", at: SourcePlace(file: file.path),
      notes: [note(file)],
      hint: "Заполните список или уберите его из настроек раздела")
  }

  /// A quotation mark that swallows the rest of the list.
  static func listQuoteOpen(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Кавычка в списке имён не закрыта", at: place,
      explanation: "Всё, что стоит после неё, прочитано как одна ячейка.",
      hint: "Закройте кавычку или уберите её")
  }

  /// Rows that protect nobody, by their numbers alone.
  static func rowsWithoutSurname(_ lines: [Int], in path: String) -> Diagnostic {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
    let rest = lines.count > 10 ? " и ещё \(lines.count - 10)" : ""
    return Diagnostic(
      .guardList, "В списке имён есть строки без фамилии: \(shown)\(rest)",
      at: SourcePlace(file: path, line: lines[0], column: 1),
      explanation: "Тех, кто в них записан, программа на сайте не узнает.",
      hint: "Впишите фамилии или удалите эти строки")
  }

  private static let unprotected =
    "Имена из этого списка не были бы защищены, поэтому раздел не собирается."

  private static func note(_ file: ContentFile) -> Diagnostic.Note {
    Diagnostic.Note("список назван здесь", at: file.place)
  }
}
