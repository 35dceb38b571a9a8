import Diagnostics

/// What is wrong with documents.
extension Problem {
  /// An act without its details.
  static func incompleteDocument(_ missing: [String], at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .documentIncomplete, "У документа не хватает реквизитов: \(missing.joined(separator: ", "))",
      at: place, explanation: "По ним документ находят и отличают от других.",
      hint: "Допишите реквизиты")
  }

  /// An act that is not in force any more, or not yet.
  static func outOfForce(_ why: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .documentOutOfForce, "Документ показан действующим, а он \(why)", at: place,
      hint: "Исправьте статус или сроки действия")
  }

  /// An act that looks like a known one.
  static func misquoted(_ citation: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .documentCitation, "Похоже, реквизиты известного акта записаны с ошибкой", at: place,
      explanation: "Сходный акт: \(citation).", hint: "Сверьте вид, номер, дату и название")
  }

  /// A file that must not be published as it is.
  static func unredactedFile(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .documentPersonalData, "В файле персональные данные, поэтому он не публикуется", at: place,
      hint: "Сделайте копию без персональных данных и назовите её в ключе обезличенного файла")
  }
}
