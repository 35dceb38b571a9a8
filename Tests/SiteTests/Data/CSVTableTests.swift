import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The tables for Excel")
struct CSVTableTests {
  /// A table as its file has it: the mark in front, and CRLF for line feeds.
  private func file(_ table: String) -> String {
    "\u{FEFF}" + table.replacing("\n", with: "\r\n")
  }

  private func cell(_ text: String) -> String {
    var writer = CSVWriter()
    writer.row([text])
    let bytes = writer.finish().dropFirst(3).dropLast(2)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a table without rows has its headings`() throws {
    let site = try RenderedSite(try .empty())
    #expect(
      try site.page("data/partnery.csv")
        == file(
          """
          Название;Роль;Сайт;Соглашение

          """))
    #expect(
      site.paths.filter { $0.hasSuffix(".csv") }
        == [
          "nastavniki", "nastavlyaemye", "programmy", "dokumenty", "novosti", "meropriyatiya",
          "pokazateli", "partnery", "nagrady", "programmy-plan", "rezultaty", "usloviya",
          "o-razdele", "dorozhnaya-karta",
        ].map { "data/\($0).csv" })
  }

  @Test func `a table inside a text is a file with headings of its own`() throws {
    var section = try PublicSection.empty()
    section.news = [
      try PublicNews(
        "a", "Итоги", on: "2026-11-01",
        text:
          "- список\n\n  | | Было | Было |\n  |---|---|---|\n  | *Опыты* | 1 | =2+2 |\n\n  Таблица: Сколько"
      )
    ]
    let site = try RenderedSite(section)
    #expect(
      try site.page("data/tablitsy/novosti/a-1.csv")
        == file(
          """
          Столбец 1;Было;Было (столбец 3)
          Опыты;1;'=2+2

          """))
    #expect(
      try site.page("novosti/a/index.html").contains(
        """
        <ul class="downloads" aria-label="Страница в виде таблицы">
        <li><a href="../../data/tablitsy/novosti/a-1.csv" download>Сколько</a> (CSV, \
        78\u{A0}байт)</li>
        </ul>
        """))
  }

  @Test func `tables around a roadmap are files, counted through the page`() throws {
    var section = try PublicSection.empty()
    section.roadmaps = [
      PublicRoadmap(2026, period: nil, stages: [PublicStage("1", "Работа", items: ["Вести"])])
    ]
    section.roadmaps[0].intro = PublicText("| До |\n|---|\n| 1 |")
    section.roadmaps[0].outro = PublicText("| После |\n|---|\n| 2 |\n\nТаблица: Итог")
    let site = try RenderedSite(section)
    #expect(try site.page("data/tablitsy/dorozhnaya-karta-1.csv") == file("До\n1\n"))
    #expect(try site.page("data/tablitsy/dorozhnaya-karta-2.csv") == file("После\n2\n"))
    let page = try site.page("dorozhnaya-karta/index.html")
    #expect(page.contains("aria-label=\"Таблица 1\""))
    #expect(page.contains("dorozhnaya-karta-1.csv\" download>Дорожная карта, 2026–2027"))
    #expect(page.contains("dorozhnaya-karta-2.csv\" download>Итог</a> (CSV, 18\u{A0}байт)"))
  }

  @Test func `the results of programmes wait for their end`() throws {
    var section = try PublicSection.empty()
    section.programs = [try PublicProgram("a", "Шаг", .completed, line: 1)]
    section.programs[0].results = PublicResults(
      summary: nil,
      indicators: [.init(title: "Уверенность", before: nil, after: "8", unit: "балл")],
      reviews: [], files: [], lines: [LedgerLine(index: 2)])
    section.programs.append(try PublicProgram("b", "Идёт", .active, line: 3))
    let site = try RenderedSite(section)
    #expect(
      try site.page("data/rezultaty.csv")
        == file(
          """
          Программа;Показатель;До;После;Единица;Страница
          Шаг;Уверенность;;8;балл;https://school.example/mentoring/rezultaty/a/

          """))
    #expect(
      try site.trace("data/rezultaty.csv").lines == [LedgerLine(index: 1), LedgerLine(index: 2)])
  }

  @Test func `conditions of those who forbid transfer are left to the page`() throws {
    let day = try #require(CivilDate("2026-09-01"))
    var section = try PublicSection.withBan()
    section.conditions = [
      PublicCondition(name: Banned.name, text: "Условие", forbidsTransfer: false, posted: day),
      PublicCondition(
        name: PublicName(anonymous: "Участник"), text: "Тайное", forbidsTransfer: true, posted: day),
      PublicCondition(
        name: .named("Орлова Вера", "orlova-vera", line: 5), text: "Без рекламы",
        forbidsTransfer: false, posted: day),
    ]
    #expect(
      try RenderedSite(section).page("data/usloviya.csv")
        == file(
          """
          Чьи данные;Условия;Опубликовано
          Орлова Вера;Без рекламы;01.09.2026

          """))
  }

  @Test func `a bank has a row for everybody who may be transferred`() throws {
    let table = try RenderedSite(try .rich(), assets: .withOrder).page("data/nastavniki.csv")
    #expect(
      table
        == file(
          """
          ФИО или псевдоним;Состояние;Формы наставничества;Виды наставничества;В банке с;\
          В банке до;Программы;Сколько времени может уделить;С кем хотел бы работать;Должность;\
          Предметы;Место работы или учёбы;Образование;Квалификационная категория;Стаж, лет;\
          Компетенции;Интересы;Награды;Рабочая почта;Рабочий телефон;Страница
          Петрова Анна;готов взять наставляемого;педагог – педагог;;01.09.2026;;Шаг;;;учитель;\
          "физика; химия";;;;7;;;;;+7 (900) 123-45-67;\
          https://school.example/mentoring/nastavniki/petrova-anna/

          """))
  }

  @Test func `figures and answers stand in rows of one table`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    #expect(
      try site.page("data/pokazateli.csv")
        == file(
          """
          Показатель;Период;Кого опрашивали;Когда опрашивали;Вопрос;Ответ;Человек;Из скольких;\
          Значение;Единица;Цель;Год цели;Кто поставил цель;Источник
          Доля;2026;педагоги;на входе;;;менее 5;12000;;;70,5;2027;Программа;
          Доля;2026;педагоги;на входе;Помогает?;да;9;;;;;;;
          Доля;2026;педагоги;на входе;Помогает?;нет;не показано;;;;;;;

          """))
  }

  @Test func `the current roadmap is a row for each item`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    #expect(
      try site.page("data/dorozhnaya-karta.csv")
        == file(
          """
          Группа;№ этапа;Этап;№;Что делаем;Срок;Ответственные;Участники;Ожидаемый результат;\
          Состояние
          ;1;Этап;;Провела участница.;1 сентября – 1 октября 2026 г.;Методист;;;идёт

          """))
  }

  @Test func `programmes name people as far as they may be transferred`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    #expect(
      try site.page("data/programmy.csv")
        == file(
          """
          Название;Статус;Форма;Виды;Наставники;Наставляемые;Куратор;Направление;Цель;Задачи;\
          Утверждена;Начало;Окончание по плану;Завершена;Приказ;Страница
          Шаг;завершена;педагог – педагог;;Участник;Петрова Анна;;;Цель;;;01.09.2026;01.09.2026;\
          ;;https://school.example/mentoring/programmy/shag/

          """))
    #expect(
      try site.trace("data/programmy.csv").lines
        == Set([1, 20].map(LedgerLine.init(index:))))
  }

  @Test(arguments: [
    ("", ""), ("слово", "слово"), ("а;б", "\"а;б\""), ("«а» \"б\"", "\"«а» \"\"б\"\"\""),
    ("а\r\nб\rв\u{2028}г", "\"а\nб\nв\nг\""), ("5\u{A0}лет", "5 лет"), ("а\u{0}б\u{7F}", "аб"),
    ("👩‍🏫", "👩‍🏫"), ("а,б", "а,б"),
  ])
  func `cells are quoted where they must be`(text: String, expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+A1", "'+A1"), ("-A1", "'-A1"),
    ("  =1", "'  =1"), ("\u{A0}=1", "' =1"), ("\tслово", "'\tслово"), ("\n=1", "\"'\n=1\""),
    ("＝1", "'＝1"), ("=\"a\";b", "\"'=\"\"a\"\";b\""), ("-", "'-"), ("- пункт", "'- пункт"),
    ("+7-900-123-45-67", "'+7-900-123-45-67"), ("+7 -900", "'+7 -900"),
    ("-1+cmd|'/C calc'!A0", "'-1+cmd|'/C calc'!A0"),
    ("+7 (900) 123-45-67", "+7 (900) 123-45-67"), ("+7(900)1234567", "+7(900)1234567"),
    ("+7 900 123-45-67", "+7 900 123-45-67"), ("+79001234567", "+79001234567"),
    ("-5", "-5"), ("-0,5", "-0,5"), ("— тире", "— тире"), ("а=б", "а=б"),
  ])
  func `what a spreadsheet would calculate is made text`(text: String, expected: String) {
    #expect(cell(text) == expected)
  }
}
