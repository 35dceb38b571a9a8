import Publication
import Testing

@testable import Guard

@Suite("Hostile bytes")
struct HostileTextTests {
  private static let count = 6_000

  @Test(
    arguments: [
      "<", "<!", "<!--", "<![CDATA[", "]]>", "</", "<a ", "<a b='", "<script>", "&", "&#", "&#x41",
      "&lt;", "@", "a@", "%", "%25", "8", "8 ", "8.", "12.05.2012 ", "Иванов ", "Иванов, ", "А. ",
      "Иванов-", "Пётр ", "Сергеевич ", "Ива\u{AD}", "и\u{306}", "'", "а'", "{", "[", "\"", "\\u",
      ",",
      "at ", "собака ", "улица ", "Садовая 5 ", "имени ", "\u{0}", "\n", "\r\n ", "oglu ", "оглы ",
      "-\n", "Иванов Пётр, 12.05.2012 ", "ivanov-petr/", "ivanovpyotr", "Ivanov ", "P. Ivanov ",
      "s-",
      "| Иванов ", "| ", "Фамилия Иванов ", "Фамилия ", "Имя: Пётр ", "Иванов — ", "Иванов/",
    ])
  func `are looked through in any number`(_ piece: String) throws {
    let watched = try Watched.pupil()
    let text = String(repeating: piece, count: HostileTextTests.count / piece.utf8.count)
    for path in ["a.html", "a.xml", "a.json", "a.ics", "a.csv", "a.txt"] {
      _ = watched.leaks(in: text, at: path)
      _ = watched.leaks(in: "<a href=\"" + text + "\">", at: path)
    }
  }

  @Test func `of a long run of digits take no more than one number each`() {
    let block = TextBlock(String(repeating: "8 ", count: 500))
    var widest = 0
    var count = 0
    PhoneReader.forEachNumber(in: block) { found in
      widest = max(widest, found.tokens.count)
      count += 1
    }
    #expect(count == 491)
    #expect(widest == 11)
  }

  @Test(arguments: ["&shy;", "&#173;", "&#xAD;", "&ZeroWidthSpace;", "&NoBreak;", "&zwj"])
  func `that nobody sees divide no name`(_ reference: String) throws {
    let watched = try Watched(people: "id: p\nsurname: Иванов\ngiven_name: Пётр\nstatus: staff")
    for path in ["a.html", "a.xml"] {
      let leaks = watched.leaks(in: "<p>Ива\(reference)нов Пётр</p>", at: path)
      #expect(leaks == ["error name p"], "\(path)")
    }
  }

  @Test(arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80]])
  func `that are no UTF-8 hide nothing around them`(_ bytes: [UInt8]) throws {
    let watched = try Watched(people: "id: p\nsurname: Иванов\ngiven_name: Пётр\nstatus: staff")
    let name = Array("Иванов Пётр".utf8)
    for path in ["a.html", "a.txt", "a.json", "a.ics", "a.csv", "a.xml"] {
      let text = Array("<p>\"".utf8) + bytes + [0x20] + name + [0x20] + bytes
      let leaks = watched.leakGuard.inspect(text, at: path, revealing: .init()).leaks
      #expect(leaks.map(\.line) == ["error name p"], "\(path)")
    }
  }
}
