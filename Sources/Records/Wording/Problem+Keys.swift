import Diagnostics

/// What is wrong with keys.
extension Problem {
  /// A key that the mapping does not have; `nil` for a word that must not be shown.
  static func unknownKey(
    _ word: String?, in whereabouts: String, near: String?, at place: SourcePlace
  ) -> Diagnostic {
    let hint =
      near.map { "Возможно, имелся в виду ключ «\($0)»" }
      ?? "Исправьте ключ или удалите строку; "
      + "все ключи перечислены в справочнике \(SchemaReference.path)"
    let subject = word.map { "Неизвестный ключ «\(shown($0))»" } ?? "Неизвестный ключ"
    return Diagnostic(
      .recordUnknownKey, "\(subject) в \(whereabouts)", at: place,
      hint: hint)
  }

  /// One key in both languages.
  static func doubledKey(
    _ second: String, and first: String, at place: SourcePlace, first firstPlace: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .yamlDuplicateKey,
      "Ключ «\(second)» — то же, что «\(first)», а он здесь уже записан", at: place,
      notes: [Diagnostic.Note("впервые — здесь", at: firstPlace)],
      hint: "Оставьте одну из двух строк")
  }

  /// A required key without a value.
  static func missingKey(
    _ word: String, in whereabouts: String, about summary: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "В \(whereabouts) не заполнен обязательный ключ «\(word)»", at: place,
      hint: "Допишите «\(word): …»" + (summary == word ? "" : " (\(summary))"))
  }
}
