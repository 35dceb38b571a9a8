import Testing

@Suite("The parts of a withheld name apart")
struct NamesApartTests {
  private static func watched() throws -> Watched {
    let people = """
      ivan Иванов Иван Сергеевич
      yuri Щербаков Юрий Ильич
      olga Иванова Ольга Олеговна
      """
    return try Watched(["people/all.yaml": Watched.records(people)])
  }

  /// The different errors of a text.
  private static func errors(in text: String) throws -> Set<String> {
    Set(try watched().leaks(inText: text).filter { $0.hasPrefix("error") })
  }

  @Test(arguments: [
    "Фамилия: Иванов. Имя: Иван.", "Фамилия — Иванов, имя — Иван", "Имя: Иван; фамилия: Иванов",
    "Фамилия ученика: Иванов. Имя ученика: Иван.", "по фамилии Иванов, а по имени Иван",
    "<b>Фамилия</b>: Иванов<br><b>Имя</b>: Иван", "Фамилия: Иванов. Класс: 9. Имя: Иван.",
    "<table><tr><td>Фамилия<td>Иванов<tr><td>Имя<td>Иван</table>",
    "<tr><th>Фамилия</th><td>Иванов</td></tr><tr><th>Класс</th><td>9</td></tr>"
      + "<tr><th>Имя</th><td>Иван</td></tr>",
    "<dl><dt>Имя</dt><dd>Иван</dd><dt>Фамилия</dt><dd>Иванов</dd></dl>",
    "<ul><li>Фамилия: Иванов</li><li>Имя: Иван</li></ul>", "Surname: Ivanov. Name: Ivan.",
  ])
  func `are found behind their labels`(_ text: String) throws {
    #expect(try NamesApartTests.errors(in: text) == ["error name ivan"])
  }

  @Test(arguments: [
    "<tr><td>Иванов</td><td>9</td><td>Иван</td></tr>", "<tr><td>Иван</td><td>Иванов</td></tr>",
    "<tr><td>1</td><td>Иван</td><td>Иванов</td></tr>",
    "<tr><td>Иван Сергеевич</td><td>9 «А»</td><td>Иванов</td></tr>",
    "<tr><td>Иванов</td><td>математика</td><td>9</td><td>Иван Сергеевич</td></tr>",
    "<p>| Иванов | 9 | Иван |</p>",
  ])
  func `are found in the cells of one row`(_ text: String) throws {
    #expect(try NamesApartTests.errors(in: text) == ["error name ivan"])
  }

  @Test(arguments: [
    "Иванов: И. С.", "Иванов — И. С.", "Иванов — И.С.", "Иванов - Иван", "Иванов – Иван",
    "Иванов/Иван", "Иван/Иванов", "Иванов / И. С.", "Иванов: Иван", "Иванов—Иван",
    "<a href=\"/x/\">Иванов</a> Иван", "Иванов<br>Иван", "Иван — Иванов",
  ])
  func `are found with another sign between`(_ text: String) throws {
    #expect(try NamesApartTests.errors(in: text) == ["error name ivan"])
  }

  @Test(arguments: [
    "Фамилия: Иванов. Имя: Пётр.", "Фамилия: Петров. Имя: Иван.",
    "Фамилия: Иванов, имя: Пётр. Фамилия: Петров, имя: Иван.",
    "<tr><td>Фамилия<td>Иванов<tr><td>Имя<td>Пётр<tr><td>Фамилия<td>Петров<tr><td>Имя<td>Иван",
    "<tr><td>Сидоров</td><td>Иван</td><td>Иванов</td><td>Пётр</td></tr>",
    "<tr><td>Иванов</td><td>9</td><td>Пётр</td><td>Иван</td></tr>",
    "<tr><td>Иванов</td><td>9</td><td>Петров</td><td>Иван</td></tr>",
    "<tr><td>Иванов П. К.</td><td>9</td><td>Иван</td></tr>",
    "<tr><td>Иванов</td><td>сказка «Иван да Марья»</td></tr>",
    "<tr><td>Иванов</td></tr><tr><td>Иван</td></tr>", "Иванов — И. С. Петров",
    "Иванов - Иван Петров",
    "Иванов — П. С.", "Имя существительное. Иванов писал фамилию.",
    "Иванов! Иван!", "Новая фамилия. Иванов молчал. Чудесное имя: Иван.",
  ])
  func `are not put together where they belong to others`(_ text: String) throws {
    #expect(try NamesApartTests.errors(in: text) == [])
  }

  @Test func `stay apart over many paragraphs`() throws {
    let text =
      "<p>Фамилия: Иванов</p>" + String(repeating: "<p>х</p>", count: 40) + "<p>Имя: Иван</p>"
    #expect(try NamesApartTests.errors(in: text) == [])
  }
}
