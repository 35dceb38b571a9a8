import Diagnostics

/// What is wrong with values.
extension Problem {
  /// A value of another shape than its key takes; `found` shows nothing personal.
  static func wrongValue(
    _ code: DiagnosticCode, of key: String, expected: String, found: String,
    at place: SourcePlace, hint: String?
  ) -> Diagnostic {
    let subject = key.isEmpty ? "Вместо ключей записи" : "Ключ «\(key)» принимает \(expected), а"
    return Diagnostic(code, "\(subject) здесь \(found)", at: place, hint: hint)
  }

  /// A word outside the list of its key; `nil` for a word that must not be shown.
  static func unknownWord(
    _ word: String?, of key: String, known: [Word], near: String?, script: Script,
    at place: SourcePlace
  ) -> Diagnostic {
    let summary = word.map { "Неизвестное значение «\(shown($0))» ключа «\(key)»" }
    return Diagnostic(
      .recordUnknownValue, summary ?? "Неизвестное значение ключа «\(key)»", at: place,
      hint: near.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Выберите одно из значений: \(list(known.map { $0.spelling[script] }))")
  }

  /// A name that no time zone of Russia has.
  static func unknownTimeZone(near: String?, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordUnknownValue, "Неизвестное значение ключа «\(key)»", at: place,
      hint: near.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Напишите часовой пояс как Europe/Moscow или Asia/Omsk")
  }

  /// A colour that YAML took for a comment.
  static func colorLost(_ key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordWrongType, "За ключом «\(key)» нет цвета: всё за знаком # в YAML — примечание",
      at: place, hint: "Возьмите цвет в кавычки: \(key): \"#0b5a55\"")
  }

  /// A character that no text may hold.
  static func controlCharacter(
    _ scalar: Unicode.Scalar, in key: String, at place: SourcePlace
  ) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Diagnostic(
      .recordWrongType,
      "В тексте \(key.isEmpty ? "" : "ключа «\(key)» ")стоит управляющий знак \(name)", at: place,
      explanation: scalar.isDirectionalControl
        ? "Он меняет направление письма и переставляет соседние слова." : nil,
      hint: "Удалите этот невидимый знак; вместо табуляции поставьте пробел")
  }

  /// A list with nothing in it where something is needed.
  static func emptyList(of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordMissingKey, "Список ключа «\(key)» пуст, а в нём должно быть хотя бы одно значение",
      at: place, hint: "Допишите значение")
  }

  /// Text that is no id; it may be a name and is not shown.
  static func badID(of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordBadId, "Значение ключа «\(key)» не годится как код", at: place,
      hint: "Код — от 1 до 64 строчных латинских букв, цифр и дефисов, например «a-ivanova»")
  }
}
