/// The reference of all keys for those who write records: one Markdown text, made of the schema.
package struct SchemaReference {
  /// Where the reference lies in the repository; messages name it, too.
  package static let path = "docs/reference.ru.md"

  private var lines: [String] = []

  /// The whole text, in Russian, with the kinds of records in their order.
  package static func text() -> String {
    var reference = SchemaReference()
    reference.lines += introduction
    for kind in RecordKind.allCases {
      reference.lines.append("- [\(kind.heading)](#\(anchor(of: kind.heading)))")
    }
    for kind in RecordKind.allCases { reference.append(kind) }
    return reference.lines.joined(separator: "\n") + "\n"
  }

  private init() {}

  private static let introduction = [
    "# Справочник ключей",
    "",
    "Здесь все ключи всех записей. Как с ними работать, рассказывает [руководство](guide.ru.md).",
    "Справочник составлен программой по тем же описаниям, по которым она читает записи.",
    "",
    "- Ключи и слова из таблиц значений пишут по-русски или по-английски, можно вперемешку.",
    "- **Обязателен**: без ключа с отметкой «да» записи нет, сборка остановится. Во вложенной",
    "  таблице это значит: если пишете внешний ключ, то и этот.",
    "- **Персональные данные**: слово из ключа `разрешено`, которым согласие открывает значение.",
    "  Слово `фио` стоит за `фамилия`, `имя` и `отчество`. Без согласия или права по закону такое",
    "  значение на сайт не попадёт. Пустая клетка не значит «видно всем»: где записан код человека,",
    "  имя появится, только если показать его можно.",
    "- 🔒 — никогда не публикуется, что бы ни было разрешено.",
    "- Где можно несколько значений, пишут список: `[одно, другое]` или по строке с дефисом на",
    "  каждое.",
    "",
  ]

  private mutating func append(_ kind: RecordKind) {
    lines += ["", "## \(kind.heading)", ""]
    if let folder = kind.folder {
      let form =
        kind.isMarkdown
        ? ": вверху ключи между двумя строками `---`, ниже текст с разметкой Markdown." : "."
      lines.append("Папка `content/\(folder)/`, файлы `\(kind.ending)`\(form)")
    } else {
      lines.append("Файл `content/\(FileRole.settingsPath)`, один на весь раздел.")
    }
    append(kind.schema, under: [])
  }

  /// Appends a table of keys, then what stands inside them, level by level.
  private mutating func append(_ schema: MappingSchema, under path: [String]) {
    lines += [
      "",
      "| Ключ | По-английски | Что это | Что принимает | Обязателен | Персональные данные |",
      "|---|---|---|---|---|---|",
    ]
    lines += schema.keys.map { Self.row(of: $0) }
    for key in schema.keys where !key.shape.choices.isEmpty { append(choicesOf: key) }
    for key in schema.keys {
      let path = path + [key.spelling.russian]
      for inner in key.shape.inner {
        let names = path.map { "`\($0)`" }.joined(separator: " → ")
        lines += ["", "### Внутри ключа \(names)", "", "Ключи в \(inner.whereabouts)."]
        append(inner, under: path)
      }
    }
  }

  private mutating func append(choicesOf key: KeyDescription) {
    lines += [
      "", "Значения ключа `\(key.spelling.russian)`:", "",
      "| По-русски | По-английски | Что значит |", "|---|---|---|",
    ]
    lines += key.shape.choices.map { word in
      Self.row(["`\(word.spelling.russian)`", "`\(word.spelling.english)`", Self.plain(word.title)])
    }
  }

  private static func row(of key: KeyDescription) -> String {
    row([
      "`\(key.spelling.russian)`", "`\(key.spelling.english)`", plain(key.summary),
      key.shape.words + emptiness(of: key), key.isRequired ? "да" : "", words(for: key.privacy),
    ])
  }

  /// Whether a list may be empty, where its author has to know.
  private static func emptiness(of key: KeyDescription) -> String {
    guard case .list(_, let isEmptyAllowed) = key.shape, key.isRequired else { return "" }
    return isEmptyAllowed ? "; можно пустой список: `[]`" : "; хотя бы одно"
  }

  private static func words(for privacy: KeyPrivacy) -> String {
    switch privacy {
    case .open: ""
    case .category(let category): "`\(category.term.russian)`"
    case .never: "🔒 никогда не публикуется"
    }
  }

  private static func row(_ cells: [String]) -> String {
    cells.reduce("|") { $0 + ($1.isEmpty ? " |" : " \($1) |") }
  }

  /// A text in which Markdown finds nothing to format.
  private static func plain(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\|`*_<[".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// The anchor that a heading of words gets where the text is shown.
  private static func anchor(of heading: String) -> String {
    String(heading.lowercased().map { $0 == " " ? "-" : $0 })
  }
}
