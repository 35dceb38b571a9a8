import Russian
import Testing

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("Щербаков", "shcherbakov"), ("Шербаков", "sherbakov"), ("Сербаков", "serbakov"),
    ("Объедков", "obieedkov"), ("Юлия Эхо", "iuliia-ekho"), ("Подъячев", "podieiachev"),
    ("Ёлкина Мышь", "elkina-mysh"), ("Цой Чайка Жуйко", "tsoi-chaika-zhuiko"),
    ("ВОЛГОГРАД", "volgograd"),
  ])
  func `Russian letters follow the passport table`(_ text: String, _ slug: String) {
    #expect(Transliteration.slug(text) == slug)
  }

  @Test(arguments: [
    ("Київ, Ґалаґан, Єва", "kiiv-galagan-ieva"), ("Быкаў", "bykau"),
    ("Әлия Қожахметова Ұлы", "aliia-kozhakhmetova-uly"), ("Башҡортостан Ҙур", "bashkortostan-zur"),
    ("Саха Өрөспүүбүлүкэтэ Ҥ ҕ", "sakha-orospuubulukete-n-g"),
    ("Хӗвел Ӳсӗм", "khevel-usem"), ("Ирон ӕвзаг", "iron-aevzag"),
    ("Zoë Müller Straße Łódź Þór", "zoe-muller-strasse-lodz-thor"),
  ])
  func `other alphabets fall back on the nearest letters`(_ text: String, _ slug: String) {
    #expect(Transliteration.slug(text) == slug)
  }

  @Test(arguments: [
    ("", ""), ("—", ""), ("漢字", ""), ("ь", ""), ("  Школа   № 7! ", "shkola-7"),
    ("2026–2027 учебный год", "2026-2027-uchebnyi-god"), ("--a--b--", "a-b"),
    ("д’Артаньян", "dartanian"), ("пе\u{AD}ре\u{AD}нос", "perenos"), ("а_б/в.г", "a-b-v-g"),
    ("../../etc/passwd", "etc-passwd"), ("\u{0}\u{1B}x", "x"), ("и\u{306}е\u{308}", "ie"),
  ])
  func `a slug has letters, figures and single hyphens inside`(_ text: String, _ slug: String) {
    #expect(Transliteration.slug(text) == slug)
  }

  @Test func `a slug is cut at 120 characters and never ends in a hyphen`() {
    #expect(Transliteration.slug(String(repeating: "щ", count: 1000)).utf8.count == 120)
    let exact = String(repeating: "a", count: 119)
    #expect(Transliteration.slug(exact + " b") == exact)
    #expect(Transliteration.slug(exact + "b c") == exact + "b")
    #expect(Transliteration.slug(exact + "ж") == exact + "z")
  }

  @Test func `text keeps what is neither Cyrillic nor Latin`() {
    #expect(Transliteration.latin("Анна Щукина, 7 «А»") == "anna shchukina, 7 «a»")
  }
}
