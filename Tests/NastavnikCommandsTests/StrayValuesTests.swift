import TestFolder
import Testing

/// A name, a telephone, an address or a birth date in a line where nobody expects it is in no message.
@Suite("Private values in wrong places") struct StrayValuesTests {
  /// What people type by mistake, and the parts that would give it away.
  private static let values = [
    "Зимородков Аркадий": ["Зимород", "Аркад"], "зимородков аркадий": ["зимород", "аркад"],
    "зимородков": ["зимород"], "+7 913 555-44-33": ["555"], "89135554433": ["555"],
    "55-54-43": ["55-54"], "a.zimorodkov@mail.example": ["zimorodkov"],
    "05.06.1987 г. Омск": ["1987", "05.06"],
  ]

  /// A file of the sample section with a value in a wrong place, and the key whose line it is.
  private static let places: [(name: String, path: String, from: String, to: String)] = [
    ("a word of a list", "people/ivanov.yaml", "статус: сотрудник", "статус: VALUE"),
    ("the form of a programme", "programs/urok.yaml", "форма: педагог-педагог", "форма: VALUE"),
    ("the level of a document", "documents/prikaz.yaml", "уровень: локальный", "уровень: VALUE"),
    ("the kind of an organisation", "site.yaml", "тип: школа", "тип: VALUE"),
    ("a category", "people/petrova.yaml", "[фио,", "[\"VALUE\","),
    ("a resource", "people/petrova.yaml", "ресурсы: site", "ресурсы: \"VALUE\""),
    ("a signer", "people/petrova.yaml", "подписант: сам", "подписант: VALUE"),
    ("a day", "programs/urok.yaml", "начало: 2026-09-02", "начало: \"VALUE\""),
    ("a day of an event", "events/krug.md", "2026-12-10 15:00", "\"VALUE\""),
    ("a school year", "roadmap/2026.yaml", "2026-2027", "\"VALUE\""),
    ("a day of a consent", "people/petrova.yaml", "подписано: 2026-09-01", "подписано: \"VALUE\""),
    ("a yes or no", "programs/urok.yaml", "форма:", "черновик: \"VALUE\"\nформа:"),
    ("a number", "site.yaml", "учебный_год:", "на_странице_новостей: \"VALUE\"\nучебный_год:"),
    (
      "a number of people", "site.yaml", "учебный_год:",
      "педагоги: {всего: \"VALUE\"}\nучебный_год:"
    ),
    ("an address", "site.yaml", "https://school.example/nastavnichestvo", "\"VALUE\""),
    ("a time zone", "site.yaml", "учебный_год:", "часовой_пояс: \"VALUE\"\nучебный_год:"),
    ("a folder of the menu", "site.yaml", "учебный_год:", "меню: [\"VALUE\"]\nучебный_год:"),
    ("an id", "documents/prikaz.yaml", "уровень:", "код: \"VALUE\"\nуровень:"),
    ("a person", "programs/urok.yaml", "наставники: petrova", "наставники: \"VALUE\""),
    ("a document", "programs/urok.yaml", "приказ: prikaz", "приказ: \"VALUE\""),
    ("a file", "documents/prikaz.yaml", "уровень:", "файл: \"VALUE.pdf\"\nуровень:"),
    ("a file outside", "documents/prikaz.yaml", "уровень:", "файл: \"../VALUE\"\nуровень:"),
    ("an unknown key's value", "programs/urok.yaml", "форма:", "особое: \"VALUE\"\nформа:"),
    ("a key", "programs/urok.yaml", "форма:", "\"VALUE\": да\nформа:"),
    ("a key of a person", "people/ivanov.yaml", "статус:", "\"VALUE\": да\nстатус:"),
    ("a list for a text", "programs/urok.yaml", "Первый урок", "[\"VALUE\"]"),
    ("a mapping for a text", "programs/urok.yaml", "Первый урок", "{\"VALUE\": 1}"),
    ("a text for a mapping", "people/petrova.yaml", "\n  с: 2026-09-01", " \"VALUE\""),
    ("a record that is no mapping", "partners/kto.yaml", "", "VALUE\n"),
    ("a remark", "people/ivanov.yaml", "статус: сотрудник", "статус: чужой # VALUE"),
  ]

  @Test(arguments: places.indices, values.keys.sorted())
  func `are in no message and in no quoted line`(_ index: Int, _ value: String) throws {
    let place = StrayValuesTests.places[index]
    let path = "content/\(place.path)"
    let text = SampleSection.files[path] ?? ""
    let changed =
      place.from.isEmpty
      ? place.to.replacing("VALUE", with: value)
      : text.replacing(place.from, with: place.to.replacing("VALUE", with: value))
    try #require(changed != text)
    let folder = try TestFolder()
    try SampleSection.write(to: folder, changing: [path: changed])
    // The three formats say the same words, so each place has a turn with each.
    let turn = index + (StrayValuesTests.values.keys.sorted().firstIndex(of: value) ?? 0)
    let format = ["human", "json", "github"][turn % 3]
    let run = Run(section: folder, ["--quiet", "--format", format], command: "check")
    #expect(run.exitCode == 1, "\(place.name)")
    for part in StrayValuesTests.values[value] ?? [] {
      #expect(!run.errors.contains(part), "\(place.name), \(format): \(run.errors)")
      #expect(!run.output.contains(part), "\(place.name)")
    }
  }
}
