import Publication

extension PageComposer {
  /// The documents of a practice or a material, each with its file where that may be shown.
  mutating func workFiles(_ references: [PublicReference]) -> [WorkFileView] {
    var views: [WorkFileView] = []
    for reference in references {
      let document = context.documentPositions[reference.id].map { section.documents[$0] }
      if let document { trace.note(document.lines) }
      views.append(WorkFileView(document: link(reference), file: file(document?.file)))
    }
    return views
  }

  /// The authors as a line of facts; `nil` where none may be named.
  mutating func authorsFact(_ authors: [PublicName]) -> FactView? {
    guard !authors.isEmpty else { return nil }
    let label = authors.count == 1 ? "Автор" : "Авторы"
    return FactView(label, names(authors).map { LinkView(title: $0.text, url: $0.url) })
  }
}
