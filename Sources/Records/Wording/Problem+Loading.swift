import Diagnostics

/// What is wrong with files of records as a whole.
extension Problem {
  /// A file that cannot be read.
  static func unreadable(_ failure: ContentFailure, at place: SourcePlace) -> Diagnostic {
    let (summary, hint) =
      switch failure {
      case .missing, .vanished:
        ("Файл исчез, пока его читали", "Соберите раздел ещё раз")
      case .notAFile where place.file.unicodeScalars.contains("\u{FFFD}"):
        (
          "Имя файла записано в другой кодировке, и файл не прочитан",
          "Переименуйте файл: лучше всего латинскими буквами"
        )
      case .link:
        (
          "Здесь ссылка на файл, а не сам файл",
          "Положите сюда сам файл: по ссылкам программа не ходит"
        )
      case .notAFile, .notAFolder:
        ("Это не обычный файл", "Уберите его из папки content/")
      case .forbidden:
        ("Нет права читать этот файл", "Разрешите чтение файла тому, кто собирает раздел")
      case .tooLarge(let limit):
        ("Файл больше \(limit >> 20) МБ и не читался", "Разделите его на несколько файлов")
      case .tooMuch:
        ("Файлов или вложенных папок слишком много", "Уберите из папки content/ лишнее")
      case .system(let number):
        ("Система не даёт прочитать файл (ошибка \(number))", "Проверьте диск и права доступа")
      }
    return Diagnostic(.fileUnreadable, summary, at: place, hint: hint)
  }

  /// A link in the place of a folder with records.
  static func linkedFolder(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Здесь ссылка на папку, а не сама папка; записи из неё не прочитаны",
      at: place, hint: "Положите сюда саму папку: по ссылкам программа не ходит")
  }

  /// A text in another encoding than UTF-8.
  static func converted(from encoding: TextEncoding, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileEncoding, "Файл сохранён в кодировке \(encoding.name), а нужна UTF-8", at: place,
      explanation: "Он прочитан, но другие программы могут показать вместо букв знаки вопроса.",
      hint: "Откройте файл в редакторе и сохраните его в кодировке UTF-8")
  }

  /// Bytes that are no text.
  static func brokenText(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Файл повреждён или сохранён не в UTF-8", at: place,
      explanation: "Начиная с этого места байты не складываются в знаки. Файл не читался.",
      hint: "Откройте файл в редакторе и сохраните его в кодировке UTF-8")
  }

  /// A Markdown file without its keys.
  static func noFrontMatter(_ failure: FrontMatter.Failure, in path: String) -> Diagnostic {
    switch failure {
    case .absent:
      Diagnostic(
        .yamlSyntax, "Файл не начинается со строки «---»",
        at: SourcePlace(file: path, line: 1, column: 1),
        explanation: "Ключи записи стоят в начале файла между двумя строками из трёх дефисов.",
        hint: "Поставьте первой строкой «---», затем ключи, затем ещё одну строку «---»")
    case .unclosed:
      Diagnostic(
        .yamlSyntax, "После ключей нет второй строки «---»",
        at: SourcePlace(file: path, line: 1, column: 1),
        explanation: "Без неё непонятно, где кончаются ключи и начинается текст.",
        hint: "Поставьте после последнего ключа строку «---» без пробелов и других знаков")
    }
  }

  /// A file with nothing but comments.
  static func noRecords(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnknown, "В файле нет ни одной записи", at: place,
      hint: "Заполните файл или удалите его")
  }

  /// A file so broken that nobody would read the whole list.
  static func tooManyProblems(_ limit: Int, in path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Ошибок в файле больше \(limit), остальные не перечислены",
      at: SourcePlace(file: path), hint: "Исправьте перечисленное и соберите раздел ещё раз")
  }

  /// More than one set of keys above a text.
  static func severalRecords(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordWrongType, "В файле с текстом может быть только одна запись", at: place,
      hint: "Перенесите вторую запись в отдельный файл")
  }

  /// No settings.
  static func noSettings() -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Нет файла site.yaml с настройками раздела",
      at: SourcePlace(file: FileRole.settingsPath),
      hint: "Создайте его: в нём название организации, адрес раздела и учебный год")
  }

  /// Settings that lie under another name.
  static func misnamedSettings(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Нет файла site.yaml; настройки раздела, видимо, в файле \(path)",
      at: SourcePlace(file: path), hint: "Переименуйте его в site.yaml, точно и строчными буквами")
  }

  /// Settings without a single key.
  static func emptySettings(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordWrongType, "Файл site.yaml пуст", at: place,
      hint: "Напишите в нём название организации, адрес раздела и учебный год")
  }

  /// Settings that are no single mapping.
  static func settingsNotOne(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordWrongType, "В файле site.yaml должен быть один набор ключей", at: place,
      hint: "Удалите лишнее: списки и строки «---» здесь не нужны")
  }

  /// A file that no record names.
  static func unnamedFile(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnknown, "Этот файл не назван ни в одной записи и не попадёт в раздел", at: place,
      hint: "Назовите его в записи или уберите из папки content/")
  }

  /// A folder that holds no records.
  static func unknownFolder(_ name: String, known: [String]) -> Diagnostic {
    let near = NearMiss.closest(to: name, among: known)
    return Diagnostic(
      .fileUnknown, "Папка «\(shown(name))» разделу не знакома и не читалась",
      at: SourcePlace(file: name),
      explanation: near == nil ? "Записи лежат в папках \(known.joined(separator: ", "))." : nil,
      hint: near.map { "Возможно, имелась в виду папка «\($0)»" }
        ?? "Уберите её из папки content/ или назовите её файлы в записях")
  }

  /// A file that looks like records and is not read.
  static func misread(_ reason: FileRole.MisreadReason, at place: SourcePlace) -> Diagnostic {
    let (summary, hint) =
      switch reason {
      case .settingsName:
        ("Файл не прочитан: настройки раздела — в файле site.yaml", "Уберите лишний файл")
      case .ending(let expected):
        (
          "Файл не прочитан: записи этой папки лежат в файлах \(expected)",
          "Переименуйте файл так, чтобы он кончался на \(expected)"
        )
      case .tooDeep(let kind):
        (
          "Файл не прочитан: записи лежат прямо в папке \(kind.folder ?? "content")/",
          "Перенесите файл на уровень выше"
        )
      case .hidden:
        ("Файл не прочитан: его имя начинается с точки", "Уберите точку в начале имени")
      }
    return Diagnostic(.fileUnknown, summary, at: place, hint: hint)
  }
}
