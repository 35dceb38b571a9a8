import Diagnostics

/// Characters that no YAML text may hold.
extension Reporter {
  /// Bytes that are no UTF-8.
  mutating func brokenUTF8(at mark: Mark) {
    characters(
      "Файл повреждён или сохранён не в UTF-8", at: mark,
      explanation: "Начиная с этого места байты не складываются в знаки.",
      hint: "Откройте файл в редакторе и сохраните его в кодировке UTF-8")
  }

  /// A control character, as NUL.
  mutating func controlCharacter(_ scalar: Unicode.Scalar, at mark: Mark) {
    characters(
      "Управляющий знак \(Reporter.name(scalar)), которого в тексте быть не может", at: mark,
      explanation: "Скорее всего, файл повреждён, сохранён не в UTF-8 или это вообще не текст. "
        + "Дальше файл не читался.",
      hint: "Удалите этот невидимый знак или сохраните файл заново как текст в UTF-8")
  }

  /// A line or page break that does not look like one in every editor.
  mutating func invisibleBreak(_ scalar: Unicode.Scalar, at mark: Mark) {
    characters(
      "Невидимый разрыв строки \(Reporter.name(scalar))", at: mark,
      explanation: "Такие знаки попадают в текст при вставке из Word или PDF.",
      hint: "Удалите его (клавиша Delete перед следующей буквой) и поставьте пробел или Enter")
  }

  /// A byte order mark that is not the first character.
  mutating func innerByteOrderMark(at mark: Mark) {
    characters(
      "Невидимый знак U+FEFF внутри файла", at: mark,
      explanation: "Он остаётся, когда файлы склеивают.",
      hint: "Удалите его (клавиша Delete перед следующей буквой)")
  }

  /// So many lines with directives that reading them would take too long.
  mutating func tooManyDirectives(_ limit: Int, at mark: Mark) {
    report(
      Diagnostic(
        .yamlUnsupported, "Строк, которые начинаются со знака «%», больше допустимого: \(limit)",
        at: place(mark.position(firstLine: firstLine)), explanation: "Файл не читался.",
        hint: "Возьмите текст с такими строками в кавычки и сдвиньте его вправо"))
  }

  /// The usual name of a character, as `U+0007`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private mutating func characters(
    _ summary: String, at mark: Mark, explanation: String, hint: String
  ) {
    report(
      Diagnostic(
        .yamlSyntax, summary, at: place(mark.position(firstLine: firstLine)),
        explanation: explanation, hint: hint))
  }
}
