import Markdown
import Records

/// A record with Markdown texts in it.
protocol TextBearer: Record {
  /// Puts the result of a function in the place of each text, in an order that never changes.
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument)
}

extension Person: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    bio = bio.map(change)
  }
}

extension NewsItem: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    body = change(body)
  }
}

extension Event: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    body = change(body)
  }
}

extension Practice: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    body = change(body)
  }
}

extension Material: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    body = change(body)
  }
}

extension Page: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    body = change(body)
  }
}

extension Program: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    let summary = results?.summary.map(change)
    results?.summary = summary
  }
}

extension Roadmap: TextBearer {
  mutating func rewriteTexts(_ change: (MarkdownDocument) -> MarkdownDocument) {
    intro = intro.map(change)
    outro = outro.map(change)
    for stage in stages.indices {
      for item in stages[stage].items.indices {
        stages[stage].items[item].text = change(stages[stage].items[item].text)
      }
    }
  }
}
