extension SyntaxMistake {
  /// The sentences about a mistake, for a teacher.
  struct Wording {
    /// What is wrong.
    var summary: String
    /// What the other place shows, if there is one.
    var note: String?
    /// Why it matters.
    var explanation: String?
    /// What to do.
    var hint: String
  }

  /// How the mistake is told.
  var wording: Wording {
    switch self {
    case .tab, .extraIndent, .unevenIndent, .unevenDash, .lineAmongItems, .dashAmongKeys,
      .notAKey, .commentInsideText, .textAfterRecord:
      indentWording
    case .missingColon, .foreignColon, .missingSpace, .noBreakSpace, .colonInValue,
      .colonInBrackets, .keyBesideDocumentStart, .missingKey:
      colonWording
    case .unclosedQuote, .textAfterQuote, .badEscape, .unclosedBracket, .textAfterBracket,
      .missingComma:
      closingWording
    default: signWording
    }
  }

  /// Lines that begin in the wrong column.
  private var indentWording: Wording {
    switch self {
    case .tab:
      Wording(
        summary: "Табуляция вместо пробелов",
        explanation: "Отступы в YAML делаются только пробелами.",
        hint: "Замените табуляцию пробелами, столькими же, сколько у соседних строк")
    case .extraIndent:
      Wording(
        summary: "Лишний отступ: строка стоит правее соседних",
        explanation: "Строка со сдвигом вправо продолжает значение строки над ней.",
        hint: "Начните строку в том же столбце, что и соседние")
    case .unevenDash:
      Wording(
        summary: "Дефис стоит не под дефисами своего списка", note: "список начинается здесь",
        hint: "Начните все пункты списка в одном столбце")
    case .lineAmongItems:
      Wording(
        summary: "Строка среди пунктов списка не начинается с дефиса",
        note: "список начинается здесь",
        hint: "Сдвиньте строку вправо, если она относится к пункту, или начните её с дефиса")
    case .dashAmongKeys:
      Wording(
        summary: "Пункт списка стоит там, где ожидался ключ", note: "ключи начинаются здесь",
        hint: "Проверьте отступ и место дефиса: список пишется под ключом, за которым "
          + "на той же строке ничего нет")
    case .commentInsideText:
      Wording(
        summary: "Текст продолжается после комментария",
        explanation: "Всё после знака «#» с пробелом перед ним — комментарий, и текст на нём "
          + "кончается.",
        hint: "Если «#» — часть текста, возьмите весь текст в кавычки; иначе перенесите "
          + "комментарий выше ключа")
    case .textAfterRecord:
      Wording(
        summary: "Строка не относится к записи, которая началась выше",
        explanation: "Так бывает, когда первая строка записи сдвинута вправо, а эта — нет.",
        hint: "Начните все ключи записи в одном столбце; новую запись отделите строкой «---»")
    case .notAKey:
      Wording(
        summary: "Строка не похожа на «ключ: значение»", note: "ключи начинаются здесь",
        hint: "Если она продолжает текст над ней, дайте ей такой же отступ; "
          + "если это ключ, поставьте двоеточие и проверьте отступ")
    default:
      Wording(
        summary: "Отступ строки не совпадает с отступом соседних ключей",
        note: "ключи начинаются здесь",
        hint: "Проверьте отступ: ключи одного уровня начинаются в одном столбце")
    }
  }
}
