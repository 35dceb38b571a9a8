import Diagnostics

/// YAML that is correct and refused all the same (contract, section 2).
extension Reporter {
  /// A value with a name for reuse.
  mutating func anchor(at position: SourcePosition) {
    unsupported(
      "Метка со знаком «&» не поддерживается", at: position,
      hint: "Удалите метку; если со знака «&» начинается сам текст, возьмите его в кавычки")
  }

  /// A value named elsewhere.
  mutating func alias(at position: SourcePosition) {
    unsupported(
      "Ссылка со знаком «*» на другое место файла не поддерживается", at: position,
      hint: "Напишите здесь само значение; если со знака «*» начинается текст, "
        + "возьмите его в кавычки")
  }

  /// A value whose type is written beside it.
  mutating func tag(at position: SourcePosition) {
    unsupported(
      "Указание типа со знаком «!» не поддерживается", at: position,
      explanation: "Каким должно быть значение, определяет его ключ.",
      hint: "Удалите указание; если со знака «!» начинается сам текст, возьмите его в кавычки")
  }

  /// A directive that declares types.
  mutating func tagDirective(at position: SourcePosition) {
    unsupported(
      "Строка «%TAG» не поддерживается", at: position, hint: "Удалите эту строку")
  }

  /// A mapping put into another one.
  mutating func mergeKey(at position: SourcePosition) {
    unsupported(
      "Вставка чужих ключей «<<» не поддерживается", at: position,
      hint: "Перепишите нужные ключи сюда")
  }

  /// A list or a mapping where a key should stand.
  mutating func complexKey(at position: SourcePosition) {
    unsupported(
      "Ключом здесь стоит список или набор ключей", at: position,
      explanation: "Ключ — это текст перед двоеточием. Знаки «{», «[» и «?» в начале текста "
        + "без кавычек имеют особый смысл.",
      hint: "Напишите ключ текстом; текст, который начинается с «{», «[» или «?», "
        + "возьмите в кавычки")
  }

  /// A text in brackets that begins with a question mark, which libyaml would drop.
  mutating func swallowedQuestionMark(at position: SourcePosition) {
    unsupported(
      "В скобках текст без кавычек не может начинаться со знака «?»", at: position,
      hint: "Возьмите текст в прямые кавычки: \"…\" или '…'")
  }

  /// A colon with nothing before it.
  mutating func emptyKey(at position: SourcePosition) {
    unsupported(
      "Перед двоеточием нет ключа", at: position,
      hint: "Напишите ключ; если с двоеточия начинается сам текст, возьмите его в кавычки")
  }

  /// Collections too deep inside each other.
  mutating func tooDeep(_ limit: Int, at position: SourcePosition) {
    unsupported(
      "Вложенность больше допустимой: \(limit) уровней", at: position,
      explanation: "Дальше файл не читался.",
      hint: "Проверьте отступы и скобки: записям раздела хватает нескольких уровней")
  }

  /// More values than a file may have.
  mutating func tooManyNodes(_ limit: Int, at position: SourcePosition) {
    unsupported(
      "Значений в файле больше допустимого: \(limit)", at: position,
      explanation: "Дальше файл не читался.", hint: "Разделите файл на несколько")
  }

  /// More bytes than a file may have.
  mutating func tooLarge(_ limit: Int) {
    let size = limit >= 1 << 20 ? "\(limit >> 20) МБ" : "\(limit) байт"
    report(
      Diagnostic(
        .yamlUnsupported, "Файл больше допустимого: \(size)", at: SourcePlace(file: file),
        explanation: "Файл не читался.", hint: "Разделите файл на несколько"))
  }

  /// Memory is exhausted before the first byte is read.
  mutating func outOfMemory() {
    report(
      Diagnostic(
        .yamlUnsupported, "Для чтения файла не хватило памяти", at: SourcePlace(file: file),
        hint: "Закройте другие программы и соберите раздел ещё раз"))
  }

  /// A key that stands in its mapping already.
  mutating func duplicateKey(
    _ key: String, at position: SourcePosition, first: SourcePosition
  ) {
    // A key with a capital letter or a long number may be a person or a telephone.
    let isHarmless = key == key.lowercased() && key.count { $0.isNumber } < 6
    let subject = isHarmless ? "Ключ «\(Reporter.shown(key))»" : "Этот ключ"
    report(
      Diagnostic(
        .yamlDuplicateKey, "\(subject) записан дважды", at: place(position),
        notes: [Diagnostic.Note("впервые — здесь", at: place(first))],
        hint: "Оставьте одну из двух строк"))
  }

  /// A key as a message shows it: on one line and not longer than 40 characters.
  private static func shown(_ key: String) -> String {
    let line = key.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.dropFirst(40).isEmpty ? line : line.prefix(40) + "…"
  }

  private mutating func unsupported(
    _ summary: String, at position: SourcePosition, explanation: String? = nil, hint: String
  ) {
    report(
      Diagnostic(
        .yamlUnsupported, summary, at: place(position), explanation: explanation, hint: hint))
  }
}
