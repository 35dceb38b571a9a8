import TestFolder
import Testing

@Suite("A command line that is not understood")
struct UsageTests {
  /// A command line, and what the program answers.
  struct Case: CustomTestStringConvertible, Sendable {
    let words: String
    let answer: String

    init(_ words: String, _ answer: String) {
      self.words = words
      self.answer = answer
    }

    var testDescription: String { words }
  }

  static let cases = [
    Case(
      "biuld",
      """
      ошибка: неизвестная команда «biuld»
        = что делать: возможно, вы имели в виду «build»

      """),
    Case(
      "опубликовать",
      """
      ошибка: неизвестная команда «опубликовать»
        = что делать: список команд покажет nastavnik help

      """),
    Case(
      "build --otput x",
      """
      ошибка: неизвестный параметр «--otput»
        = что делать: возможно, вы имели в виду «--output»

      """),
    Case(
      "build content",
      """
      ошибка: лишнее слово «content» после команды build
        = что делать: параметры начинаются с двух дефисов, например --content папка

      """),
    Case(
      "build --date 30.02.2026",
      """
      ошибка: «30.02.2026» — не дата
        = что делать: напишите день так: --date 2026-05-12

      """),
    Case(
      "build --date",
      """
      ошибка: у параметра --date нет значения
        = что делать: напишите --date ГГГГ-ММ-ДД

      """),
    Case(
      "build --date --strict",
      """
      ошибка: у параметра --date нет значения
        = что делать: напишите --date ГГГГ-ММ-ДД

      """),
    Case(
      "check --strict=yes",
      """
      ошибка: параметр --strict не принимает значения

      """),
    Case(
      "build --format xml",
      """
      ошибка: неизвестный вид сообщений «xml»
        = что делать: выберите human, json или github

      """),
    Case(
      "build --format humam",
      """
      ошибка: неизвестный вид сообщений «humam»
        = что делать: возможно, вы имели в виду «human»

      """),
    Case(
      "build --jobs 0",
      """
      ошибка: «0» — не число ядер
        = что делать: напишите число от 1 до 256, например --jobs 2

      """),
    Case(
      "build --base-url https://school.example/?mentors",
      """
      ошибка: «https://school.example/?mentors» — не адрес раздела
        = что делать: адрес начинается с https://, например --base-url https://school.example/mentors

      """),
    Case(
      "build --base-url school.example",
      """
      ошибка: «school.example» — не адрес раздела
        = что делать: адрес начинается с https://, например --base-url https://school.example/mentors

      """),
    Case(
      "build --content /nonexistent",
      """
      ошибка: не читается папка с записями «/nonexistent»
        = что делать: запустите программу там, где лежит папка content, или укажите --content ПАПКА

      """),
    Case(
      "version now",
      """
      ошибка: лишнее слово «now» после команды version
        = что делать: параметры начинаются с двух дефисов, например --content папка

      """),
  ]

  @Test(arguments: cases)
  func `ends with code 2 and says what to do`(_ example: Case) {
    let run = Run(example.words.split(separator: " ").map(String.init))
    #expect(run.errors == example.answer)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
  }

  static let machineCases = [
    Case(
      "build --format json --otput x",
      #"""
      {"severity":"error","code":"usage.bad-option",\#
      "message":"неизвестный параметр «--otput»",\#
      "hint":"возможно, вы имели в виду «--output»"}

      """#),
    Case(
      "biuld --content x --format=json",
      #"""
      {"severity":"error","code":"usage.bad-option",\#
      "message":"неизвестная команда «biuld»",\#
      "hint":"возможно, вы имели в виду «build»"}

      """#),
    Case(
      "build --format json --content /nonexistent --format github",
      """
      ::error title=usage.bad-option::не читается папка с записями «/nonexistent»\
      %0AЧто делать: запустите программу там, где лежит папка content, или укажите --content ПАПКА

      """),
    Case(
      "check --strict=yes --format=github --format",
      """
      ::error title=usage.bad-option::параметр --strict не принимает значения

      """),
    Case(
      "build --format json --format xml",
      #"""
      {"severity":"error","code":"usage.bad-option",\#
      "message":"неизвестный вид сообщений «xml»",\#
      "hint":"выберите human, json или github"}

      """#),
  ]

  @Test(arguments: machineCases)
  func `is answered in the form that the command line asks for`(_ example: Case) {
    let run = Run(example.words.split(separator: " ").map(String.init))
    #expect(run.errors == example.answer)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
  }

  @Test func `a report inside the section is refused before anything is read`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run([
      "build", "--content", "\(folder.path)/content", "--output", "\(folder.path)/public",
      "--report", "\(folder.path)/public/report.json",
    ])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("отчёт не может лежать в папке раздела"))
  }

  @Test(arguments: ["content/site.yaml", "content/news/report.json", "templates/page.mustache"])
  func `a report among the records or templates is refused`(_ place: String) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    try folder.write(["templates/page.mustache": "{{> layout}}"])
    let run = Run([
      "check", "--content", "\(folder.path)/content", "--templates", "\(folder.path)/templates",
      "--report", "\(folder.path)/\(place)",
    ])
    let taken = String(place.prefix { $0 != "/" })
    #expect(run.exitCode == 2)
    #expect(
      run.errors == """
        ошибка: отчёт не может лежать в папке «\(folder.path)/\(taken)»: он заменил бы её файл
          = что делать: укажите --report файл вне этой папки

        """)
  }

  @Test func `templates that were asked for must be there`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run([
      "check", "--content", "\(folder.path)/content", "--templates", "\(folder.path)/none",
    ])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("нет папки с шаблонами"))
  }
}
