import Russian
import Testing

@Suite struct PatronymicFormsTests {
  @Test(arguments: men + women)
  func `patronymics are found in six cases`(_ name: Declined) {
    let found = NameForms(patronymic: name.nominative, gender: name.gender).words.first?.singular
    for form in name.folded {
      #expect(found?.contains(form) == true, "\(form)")
    }
  }

  @Test(arguments: [
    ("Васильевич", "василиевичем"), ("Дмитриевна", "дмитрьевной"), ("Юрьевна", "юриевне"),
  ])
  func `ье and ие are one`(_ patronymic: String, _ other: String) {
    let forms = NameForms(patronymic: patronymic, gender: nil).words.first?.singular
    #expect(forms?.contains(other) == true)
  }

  @Test func `a patronymic of the other gender is no form`() {
    let forms = NameForms(patronymic: "Иванович", gender: .masculine).words.first?.singular ?? []
    #expect(!forms.contains("ивановна"))
    #expect(!forms.contains("ивановной"))
  }

  @Test func `Turkic patronymics have a particle in many spellings`() {
    let forms = NameForms(patronymic: "Гасан оглы", gender: .masculine)
    #expect(forms.words.map(\.nominative) == ["гасан", "оглы"])
    #expect(forms.words.map(\.isParticle) == [false, true])
    #expect(forms.words[0].singular.contains("гасана"))
    #expect(forms.words[1].singular.contains("оглу"))
    let daughter = NameForms(patronymic: "Гасан-кызы", gender: .feminine)
    #expect(daughter.words[1].singular.contains("кзы"))
  }

  static let men = Declined.men(
    "Иванович Ивановича Ивановичу Ивановича Ивановичем Ивановиче",
    "Сергеевич Сергеевича Сергеевичу Сергеевича Сергеевичем Сергеевиче",
    "Ильич Ильича Ильичу Ильича Ильичом/Ильичем Ильиче",
    "Никитич Никитича Никитичу Никитича Никитичем Никитиче",
    "Фомич Фомича Фомичу Фомича Фомичом/Фомичем Фомиче",
    "Лукич Лукича Лукичу Лукича Лукичом Лукиче",
    "Кузьмич Кузьмича Кузьмичу Кузьмича Кузьмичом Кузьмиче",
    "Львович Львовича Львовичу Львовича Львовичем Львовиче",
    "Павлович Павловича Павловичу Павловича Павловичем Павловиче",
    "Юрьевич Юрьевича Юрьевичу Юрьевича Юрьевичем Юрьевиче",
    "Магомедович Магомедовича Магомедовичу Магомедовича Магомедовичем Магомедовиче",
    "Равилевич Равилевича Равилевичу Равилевича Равилевичем Равилевиче",
    "Савельич Савельича Савельичу Савельича Савельичем Савельиче",
    "Яковлевич Яковлевича Яковлевичу Яковлевича Яковлевичем Яковлевиче",
    "Фёдорович Фёдоровича Фёдоровичу Фёдоровича Фёдоровичем Фёдоровиче")

  static let women = Declined.women(
    "Ивановна Ивановны Ивановне Ивановну Ивановной/Ивановною Ивановне",
    "Сергеевна Сергеевны Сергеевне Сергеевну Сергеевной Сергеевне",
    "Ильинична Ильиничны Ильиничне Ильиничну Ильиничной Ильиничне",
    "Никитична Никитичны Никитичне Никитичну Никитичной Никитичне",
    "Фоминична Фоминичны Фоминичне Фоминичну Фоминичной Фоминичне",
    "Лукинична Лукиничны Лукиничне Лукиничну Лукиничной Лукиничне",
    "Кузьминична Кузьминичны Кузьминичне Кузьминичну Кузьминичной Кузьминичне",
    "Львовна Львовны Львовне Львовну Львовной Львовне",
    "Юрьевна Юрьевны Юрьевне Юрьевну Юрьевной Юрьевне",
    "Магомедовна Магомедовны Магомедовне Магомедовну Магомедовной Магомедовне",
    "Равилевна Равилевны Равилевне Равилевну Равилевной Равилевне",
    "Алиевна Алиевны Алиевне Алиевну Алиевной Алиевне",
    "Саввична Саввичны Саввичне Саввичну Саввичной Саввичне",
    "Яковлевна Яковлевны Яковлевне Яковлевну Яковлевной Яковлевне",
    "Петровна Петровны Петровне Петровну Петровной Петровне")
}
