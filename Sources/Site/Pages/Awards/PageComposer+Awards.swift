import Diagnostics
import Publication

extension PageComposer {
  /// The awards, newest first.
  mutating func awards() -> AwardsPage {
    var rows: [AwardsPage.Row] = []
    for award in section.awards { rows.append(row(award)) }
    return AwardsPage(
      chrome: chrome(
        title: Folder.awards.title, description: "Награды наставников и наставляемых",
        updated: newest(section.awards.map(\.date)),
        files: rows.isEmpty ? [] : [.awards]),
      rows: rows)
  }

  private mutating func row(_ award: PublicAward) -> AwardsPage.Row {
    trace.note(award.lines)
    var facts: [FactView] = []
    if let nomination = award.nomination { facts.append(FactView("Номинация", nomination)) }
    if let level = award.level { facts.append(FactView("Уровень", level)) }
    if let place = award.place { facts.append(FactView("Место", place)) }
    if let program = award.program { facts.append(FactView("Программа", [link(program)])) }
    if let order = award.order { facts.append(FactView("Документ", [link(order)])) }
    return AwardsPage.Row(
      title: award.title, date: Wording.day(award.date), dateISO: award.date.description,
      people: names(award.people), facts: facts)
  }
}
