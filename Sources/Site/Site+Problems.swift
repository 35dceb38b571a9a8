package import Diagnostics
import Publication

extension Site {
  /// What visitors would miss: the blocks of the regulation with nothing in them (D, item 21).
  package func problems() -> [Diagnostic] {
    let section = context.section
    let blocks: [(Folder, Bool)] = [
      (.documents, section.documents.isEmpty), (.roadmap, section.roadmaps.isEmpty),
      (.mentors, section.mentors.isEmpty), (.mentees, section.mentees.isEmpty),
      (.programs, section.programs.isEmpty), (.practices, section.practices.isEmpty),
      (.materials, section.materials.isEmpty), (.news, section.news.isEmpty),
      (.events, section.events.isEmpty),
    ]
    return blocks.filter(\.1).map { folder, _ in
      Diagnostic(
        .sectionEmpty, "В разделе нет ничего для страницы «\(folder.title)»",
        explanation: "Приказ № 564, п. 21, велит размещать эти сведения; "
          + "на странице написано «Информация готовится».",
        hint: "Добавьте записи в папку content/\(folder.contentFolder)/")
    }
  }
}

extension Folder {
  /// The folder of the records behind a block, as the administrator knows it.
  fileprivate var contentFolder: String {
    switch self {
    case .documents: "documents"
    case .roadmap: "roadmap"
    case .mentors, .mentees, .conditions: "people"
    case .programs, .results: "programs"
    case .practices: "practices"
    case .materials: "materials"
    case .news: "news"
    case .events: "events"
    case .indicators: "indicators"
    case .awards: "awards"
    case .partners: "partners"
    }
  }
}
