import Diagnostics
import Publication

extension PageComposer {
  /// The posted conditions and bans (152-ФЗ, article 10.1, part 10), and how to withdraw.
  mutating func conditions() -> ConditionsPage {
    var rows: [ConditionsPage.Row] = []
    for condition in section.conditions {
      var words: [String] = []
      if condition.forbidsTransfer {
        words.append(
          "Запрещено передавать данные кому-либо; можно только знакомиться с ними на этом сайте.")
      }
      if let text = condition.text { words.append(text) }
      rows.append(
        ConditionsPage.Row(
          name: name(condition.name), words: words, posted: Wording.day(condition.posted),
          postedISO: condition.posted.description))
    }
    return ConditionsPage(
      chrome: chrome(
        title: Folder.conditions.title,
        description: "Условия и запреты на обработку персональных данных, отзыв согласия",
        updated: newest(section.conditions.map(\.posted)),
        files: rows.isEmpty ? [] : [.conditions]),
      organization: section.organization.fullName, policyURL: section.organization.policyURL,
      officers: contacts(of: [.dataOfficer]), rows: rows)
  }
}
