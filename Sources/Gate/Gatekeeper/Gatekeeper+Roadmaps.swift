import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// The roadmaps, newest school year first; those of another period follow in the author's order.
  mutating func roadmaps() -> [PublicRoadmap] {
    var shown: [PublicRoadmap] = []
    for roadmap in records.roadmaps { shown.append(publicRoadmap(roadmap)) }
    return shown.enumerated().sorted { left, right in
      let years = (left.element.schoolYear, right.element.schoolYear)
      if years.0 != years.1 {
        guard let here = years.0 else { return false }
        guard let there = years.1 else { return true }
        return here > there
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private mutating func publicRoadmap(_ roadmap: Roadmap) -> PublicRoadmap {
    var stages: [PublicStage] = []
    for stage in roadmap.stages { stages.append(publicStage(stage)) }
    var shown = PublicRoadmap(
      schoolYear: roadmap.schoolYear, period: roadmap.period, title: roadmap.title,
      columns: PublicRoadmap.Columns(roadmap.columns), stages: stages,
      lines: [publishWhole(LedgerSubject(.roadmap, roadmap.id.text))])
    shown.approvedBy = documentReference(roadmap.approvedBy)
    shown.intro = roadmap.intro.map { text($0) }
    shown.outro = roadmap.outro.map { text($0) }
    shown.goal = roadmap.goal
    shown.tasks = roadmap.tasks
    shown.targets = roadmap.targets
    return shown
  }

  private mutating func publicStage(_ stage: RoadmapStage) -> PublicStage {
    let responsible = self.responsible(stage.responsible)
    let term = PublicTerm(stage.term)
    var items: [PublicStage.Item] = []
    for item in stage.items {
      let own = PublicTerm(item.term)
      items.append(
        PublicStage.Item(
          number: item.number, text: text(item.text),
          term: own == .unsaid ? term : own,
          responsible: item.responsible.isEmpty ? responsible : self.responsible(item.responsible),
          participants: item.participants ?? stage.participants,
          expected: item.expected ?? stage.expected,
          state: item.state.flatMap { PublicStage.Item.State(rawValue: $0.rawValue) }))
    }
    return PublicStage(
      number: stage.number,
      kind: stage.stageKind.flatMap { PublicStage.Kind(rawValue: $0.rawValue) }, title: stage.title,
      group: stage.group, term: term, responsible: responsible,
      participants: stage.participants, expected: stage.expected, items: items)
  }

  /// Who answers for something: a name by law or consent, otherwise the role alone (rule 10).
  private mutating func responsible(_ all: [Responsible]) -> [PublicResponsible] {
    var shown: [PublicResponsible] = []
    for one in all {
      switch one {
      case .role(let words):
        var role = PublicResponsible(name: nil, role: Disclosed(words, by: []))
        role.isTransferable = true
        shown.append(role)
      case .person(let reference, let role):
        guard let person = records[reference] else { continue }
        let name = name(of: person, at: .neutral, substitute: .participant)
        let position = discloseInNeutralPlace(person.position, .position, of: person)
        let words = role.map { Disclosed($0, by: []) } ?? position
        let nothing = Disclosed("ответственный сотрудник", by: [])
        var named = PublicResponsible(name: name, role: words ?? (name == nil ? nothing : nil))
        named.isTransferable = mayTransfer(person)
        shown.append(named)
      }
    }
    return shown
  }
}

extension PublicRoadmap.Columns {
  /// Takes over the author's headings.
  fileprivate init(_ columns: [RoadmapColumn: String]) {
    self.init()
    number = columns[.number]
    stage = columns[.stage]
    items = columns[.items]
    term = columns[.term]
    responsible = columns[.responsible]
    participants = columns[.participants]
    expected = columns[.expected]
  }
}
