import Diagnostics
import Russian

/// What is wrong with roadmaps.
extension Problem {
  /// A roadmap without some of the seven stages.
  static func missingStages(_ titles: [String], at place: SourcePlace) -> Diagnostic {
    let what = titles.count == 1 ? "этапа" : "этапов"
    return Diagnostic(
      .roadmapStageMissing, "В дорожной карте нет \(what): \(titles.joined(separator: "; "))",
      at: place, explanation: "В примерном положении этапов семь.",
      hint: "Допишите этапы или отметьте их ключом вида этапа")
  }

  /// A stage of no time at all.
  static func stageWithoutTerm(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .roadmapNoTerm, "У этапа дорожной карты и его мероприятий нет срока", at: place,
      hint: "Допишите срок этапа или сроки мероприятий")
  }

  /// An item of no time.
  static func itemWithoutTerm(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .roadmapNoTerm, "У мероприятия дорожной карты нет срока", at: place, hint: "Допишите срок")
  }

  /// A newest roadmap that is old.
  static func pastRoadmap(_ year: SchoolYear, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .roadmapPastYear, "Самая новая дорожная карта — на прошлый год, \(year)", at: place,
      explanation: "Раздел покажет её и скажет, за какой она год.",
      hint: "Добавьте дорожную карту текущего учебного года")
  }

  /// A finished stage that no news tell of.
  static func uncoveredStage(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .roadmapStageUncovered, "Этап завершён, а новостей о нём нет", at: place,
      explanation: "Примерное положение просит рассказывать обо всех этапах.",
      hint: "Напишите новость и назовите в ней номер этапа или группу")
  }
}
