extension ValueShape {
  /// What a value has to look like, in Russian, for the reference.
  var words: String {
    switch self {
    case .text: "слова в одну строку"
    case .textOrNothing: "слова в одну строку, можно пустые: `\"\"`"
    case .markdown: "текст, можно с разметкой Markdown"
    case .wholeNumber(let bounds): "целое число от \(bounds.lowerBound) до \(bounds.upperBound)"
    case .decimal: "число, можно дробное: `4,7`"
    case .boolean: "`да` или `нет`"
    case .date: "дата: `12.05.2026` или `2026-05-12`"
    case .month: "месяц: `2026-05` или `май 2026`"
    case .dateOrTime: "дата или дата и время: `12.05.2026 14:00`"
    case .schoolYear: "учебный год: `2026-2027`"
    case .id: "код: строчные латинские буквы, цифры, дефисы, до 64 знаков"
    case .reference(let kind): "код \(kind.genitive)"
    case .referenceOrText(let kind): "код \(kind.genitive) или слова"
    case .resource: "код ресурса из `site.yaml` или `site`, сам раздел"
    case .menuEntry: "код своей страницы или одна из папок раздела: \(ValueShape.sectionFolders)"
    case .address: "адрес: http, https, mailto или относительный"
    case .absoluteAddress: "адрес, который начинается с http:// или https://"
    case .timeZone: "название часового пояса России: `Europe/Moscow`, `Asia/Omsk`"
    case .color: "цвет в кавычках, `#` и шесть шестнадцатеричных знаков: `\"#0b5a55\"`"
    case .file: "имя файла, который лежит рядом с записью"
    case .fileOrPage: "имя файла, который лежит рядом с записью, или код своей страницы"
    case .word: "одно слово, таблица ниже"
    case .mapping: "вложенные ключи, таблица ниже"
    case .counts: "ответы своими словами, у каждого целое число: `да: 16`"
    case .headings: "имена столбцов, таблица ниже, у каждого свои слова"
    case .textOrMapping: "слова в одну строку или вложенные ключи, таблица ниже"
    case .referenceOrMapping(let kind, _):
      "код \(kind.genitive) или вложенные ключи, таблица ниже"
    case .list(let element, _): "одно или несколько значений; каждое — \(element.words)"
    }
  }

  private static let sectionFolders = SectionFolder.allCases.map { "`\($0.rawValue)`" }
    .joined(separator: ", ")
}
