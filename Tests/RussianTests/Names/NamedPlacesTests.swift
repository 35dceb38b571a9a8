import Russian
import Testing

@Suite struct NamedPlacesTests {
  @Test(arguments: [
    "на улице Гагарина", "улица маршала Жукова", "имени Пирогова", "школа имени А. С. Пушкина",
    "имени Юрия Гагарина", "проспект Ленина", "ул. Иванова",
    "имени Героя Советского Союза А. И. Иванова",
    "площадь академика Королёва", "у памятника Пушкину", "музей Чехова", "театра Вахтангова",
    "пр. Кирова", "пер. Петрова", "имени космонавта Валентины Терешковой",
  ])
  func `what is called after somebody names nobody of the school`(_ text: String) {
    #expect(reading(text) == .namedAfter)
  }

  @Test(arguments: [
    "в Иванове", "в Кузнецове", "из Кирова", "под Чеховом", "до Пушкина", "г. Киров", "город Чехов",
    "в городе Королёве", "закон Ломоносова", "теорема Чебышёва", "роман Толстого", "село Петрова",
    "через Ростов", "Кировская область, г. Киров", "аэропорт Пулкова", "таблица Менделеева",
  ])
  func `towns and terms are no people`(_ text: String) {
    #expect(reading(text) == .place)
  }

  @Test(arguments: [
    "Иванов", "о Кузнецове", "ученик Иванов", "для Смирновой", "стихи Петровой", "с Ивановым",
    "и Волкова", "наставник Кирова", "в Иванова", "из Щукина", "рассказ Чехова", "к Королёву",
    "учитель А. С. Пушкин", "победитель Юрий Гагарин", "у доктора Иванова",
  ])
  func `nothing else speaks against a person`(_ text: String) {
    #expect(reading(text) == nil)
  }

  private func reading(_ text: String) -> NamedPlaces.Reading? {
    let words = NameFolding.words(of: text)
    return NamedPlaces.reading(of: words.last ?? "", after: words.dropLast())
  }
}
