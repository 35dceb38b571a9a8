import Russian
import Testing

@Suite struct SurnameFormsTests {
  @Test(arguments: possessives + adjectives)
  func `surnames in -ов, -ин, -ский, -ой are found in six cases`(_ name: Declined) {
    expectSixCases(name)
  }

  @Test(arguments: consonants + fleeting + soft)
  func `surnames in a consonant, -ь and -й are found in six cases`(_ name: Declined) {
    expectSixCases(name)
  }

  @Test(arguments: vowels + peoples)
  func `surnames in -а and -я and those of many peoples are found in six cases`(_ name: Declined) {
    expectSixCases(name)
  }

  @Test(arguments: [
    "Шевчук", "Мороз", "Коваль", "Заяц", "Цой", "Палий", "Соловей", "Мицкевич", "Кравец", "Гайдай",
    "Дурново", "Седых", "Долгих", "Гейне", "Гарибальди", "Живаго", "Хитрово", "Эрлих", "Юрье",
  ])
  func `women's and undeclined surnames stay as they are`(_ surname: String) throws {
    let forms = NameForms(surname: surname, gender: .feminine)
    let word = try #require(forms.words.first)
    #expect(word.singular == NameFolding.words(of: surname))
  }

  @Test(arguments: [
    ("Иванов", "ивановы ивановых ивановым ивановыми"),
    ("Толстой", "толстые толстых толстым толстыми"),
    ("Островский", "островские островских островским островскими"),
    ("Ткачук", "ткачуки ткачукам ткачуками ткачуках"),
    ("Бабич", "бабичи бабичей бабичам бабичами бабичах"),
    ("Коваль", "ковали ковалей ковалям ковалями ковалях"),
    ("Заяц", "зайцы зайцам зайцами зайцах"),
    ("Глинка", "глинки глинкам глинками глинках"),
    ("Соловей", "соловьи соловьям соловьями соловьях"),
  ])
  func `families are named in the plural`(_ surname: String, _ plural: String) throws {
    let word = try #require(NameForms(surname: surname, gender: .masculine).words.first)
    let forms = Set(word.singular + word.plural)
    for form in plural.split(separator: " ").map(String.init) {
      #expect(forms.contains(form), "\(form)")
    }
  }

  @Test func `the plural holds no form of the singular`() throws {
    let word = try #require(NameForms(surname: "Иванов", gender: .masculine).words.first)
    #expect(word.singular == ["иванов", "иванова", "иванове", "ивановом", "иванову", "ивановым"])
    #expect(word.plural == ["ивановы", "ивановыми", "ивановых"])
    #expect(word.nominative == "иванов")
  }

  @Test(arguments: [
    ("Иванов", "иваново ивановский ивановского ивановна ивановной иванович иванка иван ивановка"),
    ("Пушкин", "пушкино пушкинский пушка пушки пушкинист"),
    ("Киров", "кировск кировский кировской кировского"),
    ("Чехов", "чеховский чех чехи чехия"),
    ("Орлов", "орел орла орлы орловский орловка"),
    ("Кузнец", "кузнецов кузнецова кузнецову кузнецовым"),
    ("Мороз", "морозов морозова морозовым морозный"),
    ("Волков", "волк волка волку волком волки"),
    ("Седых", "седой седая седого седому"),
    ("Толстой", "толстый толстее толстовский"),
  ])
  func `words that are merely near are no forms`(_ surname: String, _ others: String) throws {
    let word = try #require(NameForms(surname: surname, gender: .masculine).words.first)
    for other in others.split(separator: " ").map(String.init) {
      #expect(!(word.singular + word.plural).contains(other), "\(other)")
    }
  }

  @Test func `a surname whose gender is unknown has the forms of both`() throws {
    let word = try #require(NameForms(surname: "Калина", gender: nil).words.first)
    #expect(Set(word.singular).isSuperset(of: ["калина", "калины", "калине", "калиной", "калину"]))
    let hidden = try #require(NameForms(surname: "Мороз", gender: nil).words.first)
    #expect(hidden.singular == ["мороз", "мороза", "морозе", "морозом", "морозу"])
  }

  @Test func `each part of a double surname is declined on its own`() {
    let forms = NameForms(surname: "Римский - Корсаков", gender: .masculine)
    #expect(forms.words.map(\.nominative) == ["римский", "корсаков"])
    #expect(forms.words[0].singular.contains("римского"))
    #expect(forms.words[0].singular.contains("римский"))
    #expect(forms.words[1].singular.contains("корсаковым"))
  }

  @Test func `particles can be left out`() {
    let forms = NameForms(surname: "Эль-Саид", gender: .masculine)
    #expect(forms.words.map(\.isParticle) == [true, false])
    #expect(forms.words[1].singular.contains("саида"))
    #expect(NameForms(surname: "Бен", gender: .masculine).words.map(\.isParticle) == [false])
  }

  @Test func `a name without letters has no words`() {
    #expect(NameForms(surname: " - ", gender: nil).words.isEmpty)
  }

  private func expectSixCases(_ name: Declined) {
    let found = NameForms(surname: name.nominative, gender: name.gender).words.first?.singular
    for form in name.folded {
      #expect(found?.contains(form) == true, "\(form)")
    }
  }
}
