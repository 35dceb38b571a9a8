import Diagnostics
import Gate
import Records

/// Everything that the section keeps back on a day, with the grounds.
struct WithheldSheet: Sendable {
  /// The day.
  let date: CivilDate
  /// What is kept back, by record and field.
  let lines: [WithheldLine]
  private let origins: [LedgerSubject: SourcePlace]

  /// Gathers what a survey of the section kept back.
  init(in survey: SectionSurvey) {
    date = survey.date
    lines = survey.ledger.withheld.enumerated().sorted { left, right in
      let (here, there) = (left.element, right.element)
      if here.subject != there.subject { return here.subject < there.subject }
      let ranks = (WithheldSheet.rank(of: here), WithheldSheet.rank(of: there))
      return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
    }.map(\.element)
    origins = Dictionary(
      RecordCatalog(survey.records).entries.map { ($0.subject, $0.origin) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The list for a terminal: a line for all fields of a record that share reason and day.
  func text() -> String {
    guard !lines.isEmpty else { return "На \(date.inFigures) не скрыто ничего.\n" }
    var table = TextTable(
      .init("Запись", limit: 38), .init("Что скрыто", limit: 28), .init("Почему", limit: 30))
    var last: LedgerSubject?
    for group in groups {
      defer { last = group.line.subject }
      let kind = group.line.subject.kind
      var grounds = "правило \(group.line.rule.rawValue): \(group.line.reason.words)"
      if let from = group.line.from { grounds += ", можно с \(from.inFigures)" }
      table.add(
        group.line.subject == last ? "" : group.line.subject.name,
        group.fields.map(kind.title).joined(separator: ", "), grounds)
    }
    return "Скрыто на \(date.inFigures)\n\n" + table.text() + "\nПРАВИЛА\n"
      + RuleTable.text(of: Set(lines.map(\.rule)))
  }

  /// The list as one JSON document, each line as the report has it.
  func json() -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", 1)
      json.member("date", date.description)
      json.arrayMember("withheld") { json in
        for line in lines {
          json.object { json in
            json.member("record", line.subject.name)
            origins[line.subject]?.writeMembers(to: &json)
            json.member("field", line.field)
            json.member("reason", line.reason.rawValue)
            json.member("rule", line.rule.rawValue)
            json.orNull("from", line.from?.description)
          }
        }
      }
    }
    return json.finish()
  }

  /// The place of a line among those of its record: fields of people in the order of the contract.
  private static func rank(of line: WithheldLine) -> Int {
    ranks[line.field] ?? ranks.count
  }

  private static let ranks = Dictionary(
    zip(PersonReview.fields.map(\.rawValue), 0...), uniquingKeysWith: { first, _ in first })

  private struct Group {
    let line: WithheldLine
    var fields: [String]
  }

  private struct Grounds: Hashable {
    let subject: LedgerSubject
    let reason: WithheldReason
    let rule: GateRule
    let from: CivilDate?
  }

  /// The lines of a record that share their grounds, in the order of the first of them.
  private var groups: [Group] {
    var places: [Grounds: Int] = [:]
    var groups: [Group] = []
    for line in lines {
      let grounds = Grounds(
        subject: line.subject, reason: line.reason, rule: line.rule, from: line.from)
      if let place = places[grounds] {
        groups[place].fields.append(line.field)
      } else {
        places[grounds] = groups.count
        groups.append(Group(line: line, fields: [line.field]))
      }
    }
    return groups
  }
}
