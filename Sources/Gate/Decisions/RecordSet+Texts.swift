import Markdown
import Records

extension RecordSet {
  /// Every Markdown text of the records.
  var texts: [MarkdownDocument] {
    var texts = people.compactMap(\.bio) + programs.compactMap { $0.results?.summary }
    for roadmap in roadmaps {
      texts += [roadmap.intro, roadmap.outro].compactMap(\.self)
      texts += roadmap.stages.flatMap { $0.items.map(\.text) }
    }
    texts += news.map(\.body) + events.map(\.body) + practices.map(\.body)
    return texts + materials.map(\.body) + pages.map(\.body)
  }
}
