package import Diagnostics
import Publication

extension Site {
  /// What visitors would miss: the blocks of the regulation with nothing in them (D, item 21).
  package func problems() -> [Diagnostic] {
    let section = context.section
    // Each with the folder of its records, as the administrator knows it.
    let blocks: [(Folder, String, Bool)] = [
      (.documents, "documents", section.documents.isEmpty),
      (.roadmap, "roadmap", section.roadmaps.isEmpty),
      (.mentors, "people", section.mentors.isEmpty),
      (.mentees, "people", section.mentees.isEmpty),
      (.programs, "programs", section.programs.isEmpty),
      (.practices, "practices", section.practices.isEmpty),
      (.materials, "materials", section.materials.isEmpty),
      (.news, "news", section.news.isEmpty),
      (.events, "events", section.events.isEmpty),
    ]
    return blocks.filter(\.2).map { folder, records, _ in
      Diagnostic(
        .sectionEmpty, "В разделе нет ничего для страницы «\(folder.title)»",
        explanation: "Приказ № 564, п. 21, велит размещать эти сведения; "
          + "на странице написано «Информация готовится».",
        hint: "Добавьте записи в папку content/\(records)/")
    }
  }
}
