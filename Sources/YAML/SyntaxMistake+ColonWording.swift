extension SyntaxMistake {
  /// Colons that are missing, foreign or too many.
  var colonWording: Wording {
    switch self {
    case .missingSpace:
      Wording(
        summary: "Нет пробела после двоеточия",
        explanation: "Без пробела ключ и значение читаются как один текст.",
        hint: "Поставьте после двоеточия пробел")
    case .noBreakSpace:
      Wording(
        summary: "После двоеточия стоит неразрывный пробел",
        explanation: "Он выглядит как обычный и попадает в текст при вставке из Word "
          + "или с сайта.",
        hint: "Удалите его и поставьте обычный пробел")
    case .foreignColon(let sign):
      Wording(
        summary: "Знак «\(sign)» похож на двоеточие, но это другой знак",
        hint: "Замените его двоеточием с клавиатуры и поставьте после него пробел")
    case .colonInValue(let afterTypographicQuote):
      Wording(
        summary: "Двоеточие с пробелом внутри значения без кавычек",
        explanation: afterTypographicQuote
          ? "Кавычки «ёлочки», “лапки” и им подобные — часть текста и значение не ограждают." : nil,
        hint: "Возьмите всё значение в прямые кавычки: \"…\" или '…'")
    case .colonInBrackets:
      Wording(
        summary: "Двоеточие внутри скобок без кавычек",
        hint: "Возьмите значение в прямые кавычки или поставьте после двоеточия пробел, "
          + "если это ключ")
    case .keyBesideDocumentStart:
      Wording(
        summary: "Ключ стоит на одной строке с «---»",
        hint: "Перенесите ключ на следующую строку")
    case .missingKey:
      Wording(
        summary: "Перед двоеточием нет ключа",
        hint: "Напишите ключ; если с двоеточия начинается сам текст, возьмите его в кавычки")
    default:
      Wording(
        summary: "После ключа нет двоеточия",
        explanation: "Строка начинается там, где ожидается ключ.",
        hint: "Поставьте двоеточие и пробел; если строка продолжает значение над ней, "
          + "сдвиньте её вправо")
    }
  }
}
