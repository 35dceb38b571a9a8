import Diagnostics
import Testing

@testable import Guard

@Suite("A withheld name in pieces")
struct BrokenNameTests {
  private static func watched() throws -> Watched {
    let people = """
      gleb Протасов Глеб Олегович
      yana Петрова-Водкина Яна Ильинична
      lev Карлин Лев Олегович
      roman Бульба Роман Олегович
      """
    return try Watched(["people/all.yaml": Watched.records(people)])
  }

  @Test(arguments: [
    "Глеб Прота-\nсов", "Глеб Прота-<br>сов", "Глеб Прота- сов", "Гле-\n  ба Прота-\n  сова",
    "Глеб Прота-сов", "ГЛЕБ ПРОТА-\nСОВ", "Глеб Прот·асов", "Глеб Прот.асов", "Глеб Про*та*сов",
    "Глеб Прот•асов", "Глеб П-р-о-т-а-с-о-в", "Г л е б  П р о т а с о в",
    "Г&nbsp;л&nbsp;е&nbsp;б&nbsp;&nbsp;П&nbsp;р&nbsp;о&nbsp;т&nbsp;а&nbsp;с&nbsp;о&nbsp;в",
    "П.р.о.т.а.с.о.в Глеб", "с Г л е б о м П р о т а с о в ы м", "Г л е б П.р.о.т.а.с.о.в",
    "Глеб П р о т а с о в", "П Р О Т А С О В  Г Л Е Б", "G l e b  P r o t a s o v",
    "Глеб Про<img src=\"a.jpg\" alt=\"\">тасов",
    "Глеб Про<picture><source srcset=\"a.avif\"><img src=\"a.jpg\" alt=\"\"></picture>тасов",
  ])
  func `is found`(_ text: String) throws {
    #expect(try BrokenNameTests.watched().leaks(inText: text) == ["error name gleb"])
  }

  @Test(arguments: ["Глеб Прота-\nсов", "Победил Глеб Прота-\r\nсов.", "Г л е б П р о т а с о в"])
  func `is found in plain text`(_ text: String) throws {
    #expect(try BrokenNameTests.watched().leaks(in: text, at: "a.txt") == ["error name gleb"])
  }

  @Test func `is found in a source around a picture`() throws {
    let bytes = Array("Был Глеб Про![](media:x)тасов и не Прота-\nсов Глеб!".utf8)
    var scan = SourceScan(try BrokenNameTests.watched().leakGuard.searched, bytes)
    scan.read(SourceStretch(range: 0..<bytes.count, language: .text))
    #expect(scan.found.map(\.mention.severity) == [.error, .error])
    let words = scan.found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words == ["Глеб Про![](media:x)тасов", "Прота-\nсов Глеб"])
  }

  @Test(arguments: [
    "#глебпротасов", "глебпротасов", "протасовглеб", "#глебапротасова", "GlebProtasov2015",
    "#glebprotasov", "@protasovgleb", "protasov_g", "g_protasov", "протасов_г", "протасов_глеб",
    "Gleb_Protasov", "#ГлебПротасов",
  ])
  func `is found glued or tied in running text`(_ text: String) throws {
    #expect(try BrokenNameTests.watched().leaks(inText: "Пишет \(text)!") == ["error name gleb"])
  }

  @Test(arguments: [("#karlinlev", "lev"), ("#романбульба", "roman")])
  func `is found glued whatever its words are`(_ text: String, _ person: String) throws {
    #expect(try BrokenNameTests.watched().leaks(inText: text) == ["error name \(person)"])
  }

  @Test(arguments: [
    "Яна Петрова-\nВодкина", "Я н а П е т р о в а", "П-е-т-р-о-в-о-й Яной",
  ])
  func `is found where a hyphen belongs to it`(_ text: String) throws {
    #expect(try BrokenNameTests.watched().leaks(inText: text) == ["error name yana"])
  }

  @Test(arguments: [
    "А. Б. В. Г. Д.", "1 2 3 4 5", "а б в г д е ж", "глеб-град", "олег.петр", "Хлеб и соль",
    "хлебпротасовский", "protasovskij gleb", "Олег. Глеб.", "в-\nсё",
  ])
  func `is not seen in other pieces`(_ text: String) throws {
    #expect(try BrokenNameTests.watched().leaks(inText: text) == [])
  }
}
