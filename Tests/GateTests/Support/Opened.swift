import Diagnostics
import Markdown
import Publication
import Records
import Testing

@testable import Gate

/// A section as the gate opens it, with short ways to what the cases ask.
struct Opened {
  let section: PublicSection
  let ledger: Ledger

  init(_ records: RecordSet, on date: CivilDate = .buildDay) throws {
    let opening = Gate.open(records, on: date)
    section = try #require(opening.section)
    ledger = opening.ledger
  }

  /// What the ledger says of a field: «consent until 2027-08-31», «no-consent» or nothing.
  func outcome(_ field: String, of record: String) -> String {
    let published = ledger.published.filter { $0.subject.name == record && $0.field == field }
    let withheld = ledger.withheld.filter { $0.subject.name == record && $0.field == field }
    let lines =
      published.map { $0.basis.rawValue + ($0.until.map { " until \($0)" } ?? "") }
      + withheld.map { $0.reason.rawValue + ($0.from.map { " from \($0)" } ?? "") }
    return lines.joined(separator: "; ")
  }

  /// The words of the names in a list.
  func words(_ names: [PublicName]) -> [String] { names.map(\.words) }
}

extension PublicName {
  /// The words for a page.
  var words: String {
    var trace = Trace()
    return reveal(for: &trace)
  }

  /// The words for data and feeds.
  var transferWords: String {
    var trace = Trace()
    return revealForTransfer(for: &trace)
  }
}

extension Disclosed {
  /// The value itself.
  var value: Value {
    var trace = Trace()
    return reveal(for: &trace)
  }
}

extension PublicBankEntry {
  /// The names of everything that the row shows besides name, state and forms.
  var shown: Set<String> {
    var shown: Set<String> = []
    for (label, value) in Mirror(reflecting: profile).children {
      let isNil =
        Mirror(reflecting: value).displayStyle == .optional
        && Mirror(reflecting: value).children.isEmpty
      if let label, !isNil { shown.insert(label) }
    }
    if requests != nil { shown.insert("requests") }
    if slug != nil { shown.insert("slug") }
    return shown
  }
}

extension PublicText {
  /// The words on pages, links with the name of their target.
  var pageWords: String { page.annotated }

  /// The words in feeds and data.
  var transferWords: String { transfer.annotated }
}

extension MarkdownDocument {
  /// The words of all paragraphs; internal links as «words→target», pictures as their id.
  var annotated: String {
    var words = ""
    var depth: [String] = []
    forEachInline { inline in
      switch inline.kind {
      case .text(let text): words += text
      case .link(.page(let target), _, _): depth.append("→\(target.kind.rawValue):\(target.name)")
      case .media(let media): words += "[\(media.id)]"
      default: break
      }
    }
    return words + depth.joined()
  }
}
