import Testing

@testable import Russian

/// Text as it is typed and as it is set, with `_` for a no-break space.
struct TypographyCase: CustomTestStringConvertible, Sendable {
  let typed: String
  let set: String

  init(_ typed: String, _ set: String) {
    self.typed = typed
    self.set = set
  }

  var testDescription: String { typed }
}

/// No-break spaces written as `_`, so that a test shows them.
private func visible(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

@Suite struct TypographyTests {
  @Test(arguments: [
    TypographyCase(#""Наставник""#, "«Наставник»"),
    TypographyCase(#"Школа "Радуга", класс"#, "Школа «Радуга», класс"),
    TypographyCase(#"МБОУ "Школа "Радуга"""#, "МБОУ «Школа „Радуга“»"),
    TypographyCase(#"""Радуга" школа""#, "«„Радуга“ школа»"),
    TypographyCase(#"«Школа "Радуга"»"#, "«Школа „Радуга“»"),
    TypographyCase(#"("да")"#, "(«да»)"),
    TypographyCase(#"кафе-"Радуга""#, "кафе-«Радуга»"),
    TypographyCase(#"экран 5" и точка"#, #"экран 5" и_точка"#),
    TypographyCase(#"слово " слово"#, #"слово " слово"#),
    TypographyCase("„Радуга“", "„Радуга“"),
    TypographyCase("“Rainbow”", "“Rainbow”"),
    TypographyCase("О'Нил", "О'Нил"),
    TypographyCase("", ""),
  ])
  func `straight quotation marks become a pair`(_ example: TypographyCase) {
    #expect(visible(Typography.typeset(example.typed)) == example.set)
  }

  @Test(arguments: [
    TypographyCase("Москва - столица", "Москва_— столица"),
    TypographyCase("Москва -- столица", "Москва_— столица"),
    TypographyCase("Москва — столица", "Москва_— столица"),
    TypographyCase("май – июнь", "май_– июнь"),
    TypographyCase("кто-то", "кто-то"),
    TypographyCase("кто- то", "кто- то"),
    TypographyCase("2026-2027", "2026–2027"),
    TypographyCase("2026-2027.", "2026–2027."),
    TypographyCase("(10-15 лет)", "(10–15_лет)"),
    TypographyCase("9-11 классы", "9–11_классы"),
    TypographyCase("2027-2026", "2027-2026"),
    TypographyCase("12-5", "12-5"),
    TypographyCase("2026-05-12", "2026-05-12"),
    TypographyCase("8-900-123-45-67", "8-900-123-45-67"),
    TypographyCase("+7 900 123-45-67", "+7 900 123-45-67"),
    TypographyCase("АЗ-1128/08", "АЗ-1128/08"),
    TypographyCase("152-ФЗ", "152-ФЗ"),
    TypographyCase("№ 12-15", "№_12-15"),
    TypographyCase("04-12", "04-12"),
    TypographyCase("2-3.5", "2-3.5"),
    TypographyCase("----", "----"),
  ])
  func `hyphens become dashes only where a dash belongs`(_ example: TypographyCase) {
    #expect(visible(Typography.typeset(example.typed)) == example.set)
  }

  @Test(arguments: [
    TypographyCase("в школе и на уроке", "в_школе и_на_уроке"),
    TypographyCase("В школе. О нас", "В_школе. О_нас"),
    TypographyCase("(в школе)", "(в_школе)"),
    TypographyCase("он и, конечно", "он и, конечно"),
    TypographyCase("под нами", "под нами"),
    TypographyCase("то же самое, вот бы", "то_же самое, вот_бы"),
    TypographyCase("С. А. Иванова", "С._А._Иванова"),
    TypographyCase("С.А. Иванова", "С.А._Иванова"),
    TypographyCase("Иванова С. А., учитель", "Иванова_С._А., учитель"),
    TypographyCase("12 мая 2026 г.", "12_мая 2026_г."),
    TypographyCase("в 2026 г. Школа", "в_2026_г. Школа"),
    TypographyCase("г. Волгоград, ул. Мира, д. 7", "г._Волгоград, ул._Мира, д._7"),
    TypographyCase("№ 7", "№_7"),
    TypographyCase("ст. 28 ч. 3 п. 2", "ст._28 ч._3 п._2"),
    TypographyCase("70 % и 5 лет, 20 МБ.", "70_% и_5_лет, 20_МБ."),
    TypographyCase("1,5 часа, 10–15 минут", "1,5_часа, 10–15_минут"),
    TypographyCase("до 35 лет", "до_35_лет"),
    TypographyCase("много   пробелов", "много пробелов"),
    TypographyCase("строка\nв две", "строка\nв_две"),
    TypographyCase("\u{A0}в\u{A0}школе", "_в_школе"),
  ])
  func `lines are not broken between words that belong together`(_ example: TypographyCase) {
    #expect(visible(Typography.typeset(example.typed)) == example.set)
  }

  @Test(arguments: [
    TypographyCase(
      "https://a.ru/2026-2027/ 2026-2027", "https://a.ru/2026-2027/ 2026–2027"),
    TypographyCase("(https://a.ru/1-2)", "(https://a.ru/1-2)"),
    TypographyCase("\"https://a.ru/1-2\"", "«https://a.ru/1-2»"),
    TypographyCase("1-2@a.ru", "1-2@a.ru"),
  ])
  func `addresses stay as they are`(_ example: TypographyCase) {
    #expect(visible(Typography.typeset(example.typed)) == example.set)
  }

  @Test func `a paragraph is set across its text nodes`() {
    var typography = Typography()
    #expect(typography.typeset("Школа \"") == "Школа «")
    #expect(typography.typeset("Радуга и ") == "Радуга и\u{A0}")
    typography.passOver()
    #expect(typography.typeset("\" - это") == "»\u{A0}— это")
    #expect(typography.typeset(" школа -", beforeBreak: true) == " школа\u{A0}—")
    typography.passBreak()
    #expect(typography.typeset("\"так\"") == "«так»")
  }

  @Test func `code counts as a letter and a word may go on in the next node`() {
    var typography = Typography()
    typography.passOver()
    #expect(typography.typeset("\" - дюйм") == "\"\u{A0}— дюйм")
    #expect(typography.typeset(" ") == " ")
    #expect(typography.typeset("в") == "в")
    #expect(typography.typeset(" школе") == "\u{A0}школе")
  }

  @Test func `set text is not changed by setting it again`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    let parts = ["\"", " ", "-", "—", "в", "слово", "7", "2026", "г.", "(", ",", "«", "»", "С."]
    for _ in 0..<300 {
      let text = (0..<8).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let once = Typography.typeset(text)
      #expect(once.unicodeScalars.allSatisfy { $0 != "„" || once.contains("«") }, "seed \(seed)")
      #expect(Typography.typeset(once).count == once.count, "«\(text)», seed \(seed)")
    }
  }

  @Test func `hostile repetitions are set in one pass`() {
    for part in ["\"", "-", " ", "в ", "a://", "1-", "С. ", "«", "(", "[a"] {
      let text = String(repeating: part, count: 20_000)
      #expect(!Typography.typeset(text).isEmpty)
    }
  }

  @Test func `texts are set as the rules say them character by character`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    for _ in 0..<20_000 {
      var (typography, reference) = (Typography(), ReferenceTypography())
      if Bool.random(using: &random) {
        _ = typography.set("«начатый (абзац в")
        typography.startOver()
      }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
          typography.passOver()
          reference.passOver()
        case 1:
          typography.passBreak()
          reference.passBreak()
        default:
          let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
            Self.parts.randomElement(using: &random) ?? ""
          }.joined()
          let isBeforeBreak = Bool.random(using: &random)
          let set = typography.typeset(text, beforeBreak: isBeforeBreak)
          let expected = reference.typeset(text, beforeBreak: isBeforeBreak)
          #expect(set.utf8.elementsEqual(expected.utf8), "«\(text)», seed \(seed)")
        }
      }
    }
  }

  @Test func `every particle and preposition is found by its bytes`() {
    for word in ReferenceTypographyTables.particles {
      let bytes = Array(word.utf8)
      #expect(TypographyTables.mayBeginParticle(bytes[0], bytes[1]), "\(word)")
    }
    for word in ReferenceTypographyTables.prepositions {
      #expect(TypographyTables.prepositions.contains(Array(word.utf8)[...]), "\(word)")
      #expect(TypographyTables.prepositions.contains(Array(word.uppercased().utf8)[...]), "\(word)")
    }
    for word in ["", "ё", "x", "вот", "№", "й"] {
      #expect(!TypographyTables.prepositions.contains(Array(word.utf8)[...]), "\(word)")
    }
  }

  /// What random texts are made of: all that a rule speaks of, and much that none does.
  private static let parts = [
    "\"", "\"", " ", " ", "  ", "\t", "\n", "-", "--", "---", "----", "—", "–", "в", "В", "Во", "и",
    "по", "бы", "ж", "ли,", "слово", "7", "12", "2026", "2027", "05", "г.", "(", "[", "{", ",", "«",
    "»", "„", "“", "”", "С.", "С.А.", "Иванова", "Иван-Чай", "№", "№№", "ст.", "д.", "им.", "%",
    "°C", "лет", "лет.", "часов", "\u{A0}", "\u{202F}", "https://a.ru/1-2", "a@b.ru", "://", "@",
    "/", ":", "<", ">", "…", ".", "😀", "é", "e\u{301}", "и\u{306}", "Ж", "Ё", "ё", "©", "1,5", "€",
    "Длинноесловодлинноесловодлинное", "x", "5\"", "\u{2011}", "\u{3000}", "\u{1F468}\u{200D}",
    "II", "K", "]", ")", "!", "1234567890123456789012345", "Мира",
  ]
}
