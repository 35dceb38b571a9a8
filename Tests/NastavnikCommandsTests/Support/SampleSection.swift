import Compression
import Platform
import TestFolder

/// A small section in which nothing is wrong, as the ground for sections with one defect.
enum SampleSection {
  /// The files by path.
  static let files: [String: String] = [
    "content/site.yaml": """
    организация:
      полное_название: МБОУ «Школа № 1»
      тип: школа
      сайт: https://school.example
    адрес_раздела: https://school.example/nastavnichestvo
    учебный_год: 2026-2027
    банк_проверен: 2026-09-01
    """,
    "content/people/petrova.yaml": """
    фамилия: Петрова
    имя: Анна
    отчество: Сергеевна
    статус: сотрудник
    должность: учитель
    наставник:
      с: 2026-09-01
    согласия:
      - подписано: 2026-09-01
        подписант: сам
        действует_до: 2027-08-31
        ресурсы: site
        разрешено: [фио, должность, роль, программа, пара]
    """,
    "content/people/ivanov.yaml": """
    фамилия: Иванов
    имя: Пётр
    статус: сотрудник
    наставляемый:
      с: 2026-09-01
      запросы: Как начать урок
    """,
    "content/programs/urok.yaml": """
    название: Первый урок
    форма: педагог-педагог
    наставники: petrova
    наставляемые: ivanov
    цель: Провести открытый урок
    приказ: prikaz
    утверждена: 2026-09-01
    начало: 2026-09-02
    план_окончания: 2027-05-20
    """,
    "content/documents/prikaz.yaml": """
    уровень: локальный
    вид: приказ
    номер: 12
    дата: 2026-09-01
    издатель: МБОУ «Школа № 1»
    название: О закреплении наставников
    """,
    "content/roadmap/2026.yaml": """
    учебный_год: 2026-2027
    этапы:
      - название: Подготовка
        срок: сентябрь
        ответственные: куратор
        мероприятия:
          - текст: Составить план
    """,
    "content/news/start.md": """
    ---
    название: Начали
    дата: 2026-09-03
    ---
    Первая встреча прошла в библиотеке.
    """,
    "content/events/krug.md": """
    ---
    название: Круглый стол
    начало: 2026-12-10 15:00
    ---
    Приходите с вопросами.
    """,
    "content/practices/dnevnik.md": """
    ---
    название: Дневник наблюдений
    дата: 2026-06-01
    ---
    Тетрадь на двоих.
    """,
    "content/materials/pamyatka.md": """
    ---
    название: Памятка наставнику
    ---
    Сначала спросите.
    """,
  ]

  /// Writes the section, changed file by file; an empty text leaves the file out.
  static func write(to folder: TestFolder, changing changes: [String: String] = [:]) throws {
    var files = files
    for (path, text) in changes { files[path] = text.isEmpty ? nil : text }
    try folder.write(files)
  }
}

extension TestFolder {
  /// Every file of a section with its text, but for the compressed copies.
  func texts(at path: String) throws -> [String: String] {
    try tree(at: path).filter { ContentCoding.split($0.key) == nil }
  }

  /// How many bytes files hold together.
  func size(of paths: some Sequence<String>) throws -> Int {
    let folder = try open()
    return try paths.reduce(0) { try $0 + folder.read($1, limit: 1 << 24).count }
  }

  /// Writes one file of any bytes over the sample section.
  func write(bytes: [UInt8], to name: String) throws {
    try write([name: ""])
    let folder = try open()
    try folder.remove(name)
    try folder.write(name, bytes: bytes.span)
  }
}
