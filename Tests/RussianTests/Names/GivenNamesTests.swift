import Russian
import Testing

@Suite struct GivenNamesTests {
  @Test(arguments: GivenNameFormsTests.men + GivenNameFormsTests.women)
  func `known names are known in all cases`(_ name: Declined) throws {
    let word = try #require(NameFolding.words(of: name.nominative).first)
    // Short forms and rare names are none of the list.
    guard GivenNames.contains(form: word) else { return }
    for form in name.folded where form.count > 2 {
      #expect(GivenNames.contains(form: form), "\(form)")
    }
  }

  @Test(arguments: [
    "анна", "анны", "анной", "петр", "петра", "павлу", "львом", "ильей", "илья", "марией", "марьи",
    "натальей", "наталией", "любовью", "игорем", "дмитрии", "гюзель", "гузели", "рустама",
    "шамилем",
    "магомеда", "патимат", "бэлигма", "чингисом", "никите", "олега", "лейлу", "айрата", "софьей",
  ])
  func `names of Russia and of its peoples are known`(_ form: String) {
    #expect(GivenNames.contains(form: form))
  }

  @Test(arguments: [
    "", "ии", "ию", "ян", "маша", "саша", "сашу", "ваня", "учитель", "школа", "иванов", "иванович",
    "москва", "класс",
    "павлин", "львица", "наставник", "коля",
  ])
  func `short forms and other words are none`(_ form: String) {
    #expect(!GivenNames.contains(form: form))
  }
}
