import Diagnostics

/// What is wrong with the ids of records themselves.
extension Problem {
  /// An id that another record has.
  static func duplicateID(
    _ id: RecordID, of kind: RecordKind, at place: SourcePlace, first: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .recordDuplicateId, "Код «\(id)» уже занят другой записью", at: place,
      explanation: "Записи одного вида узнают по коду, поэтому у каждой он свой.",
      notes: [Diagnostic.Note("впервые — здесь", at: first)],
      hint: "Дайте одной из записей другой код")
  }

  /// No id in a file with several records.
  static func missingID(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "В файле несколько записей, а у этой не заполнен ключ «\(key)»",
      at: place, hint: "Допишите «\(key): …» из строчных латинских букв, цифр и дефисов")
  }

  /// A file's name that cannot serve as id; the name of a file about a person is not repeated.
  static func badFileName(
    _ key: String, isSecret: Bool, stem: String, at place: SourcePlace
  ) -> Diagnostic {
    let name = isSecret ? "Имя файла" : "Имя файла «\(shown(stem))»"
    return Diagnostic(
      .recordBadId, "\(name) не годится как код записи", at: place,
      hint: "Допишите в запись «\(key): …» из строчных латинских букв, цифр и дефисов "
        + "или так же переименуйте файл")
  }
}
