import Diagnostics
import Markdown

extension ContentLoader {
  /// Reports the records that are named and do not exist.
  mutating func resolveMentions() {
    for mention in mentions where !exists(mention.kind, mention.id) {
      log.report(
        Problem.danglingReference(
          mention.id, to: mention.kind, near: nearest(to: mention.id.text, of: mention.kind),
          at: mention.place))
    }
  }

  /// Reports links and pictures in Markdown that lead nowhere, and what the parser left out.
  mutating func resolveTexts() {
    for (file, text) in texts {
      var footnotes = FootnoteMarks()
      text.forEachInline { inline in
        check(inline, in: file)
        if footnotes.begins(in: inline) {
          log.report(Problem.footnote(at: SourcePlace(file: file, position: inline.place)))
        }
      }
      for remark in text.remarks {
        log.report(
          Problem.simplified(remark.kind, at: SourcePlace(file: file, position: remark.place)))
      }
    }
  }

  private mutating func check(_ inline: Inline, in file: String) {
    let place = SourcePlace(file: file, position: inline.place)
    switch inline.kind {
    case .link(.record(let link), _, _): check(link, at: place)
    case .link(.url(let address), _, let words) where isRelative(address):
      let isFootnote = words.plainText.hasPrefix("^")
      log.report(isFootnote ? Problem.footnote(at: place) : Problem.relativeLink(at: place))
    case .link(.refused, _, _): log.report(Problem.refusedLink(at: place))
    case .media(let media): check(media, at: place)
    case .foreignImage: log.report(Problem.foreignImage(at: place))
    default: break
    }
  }

  /// Whether an address is completed with that of the page on which it stands.
  private func isRelative(_ address: String) -> Bool {
    let begins = address.unicodeScalars.first { [":", "/", "?", "#"].contains($0) }
    return begins != ":" && !["/", "?", "#"].contains(address.unicodeScalars.first)
  }

  private mutating func check(_ link: RecordLink, at place: SourcePlace) {
    guard let kind = link.scheme.recordKind else {
      check(sectionLink: link.id, at: place)
      return
    }
    if let id = RecordID(link.id), exists(kind, id) { return }
    log.report(
      Problem.brokenLink(
        link.id, scheme: link.scheme, to: kind, near: nearest(to: link.id, of: kind), at: place))
  }

  private mutating func check(sectionLink id: String, at place: SourcePlace) {
    guard let folder = SectionFolder(rawValue: id) else {
      let near = NearMiss.closest(to: id, among: SectionFolder.allCases.map(\.rawValue))
      return log.report(Problem.brokenSectionLink(id, near: near, at: place))
    }
    if !folder.hasPage { log.report(Problem.linkLeadsNowhere(folder.rawValue, at: place)) }
  }

  private mutating func check(_ media: Media, at place: SourcePlace) {
    if let id = RecordID(media.id), exists(.media, id) { return }
    log.report(
      Problem.undeclaredImage(media.id, near: nearest(to: media.id, of: .media), at: place))
  }

  /// Whether a record exists, or may exist in a file whose own errors are told already.
  private func exists(_ kind: RecordKind, _ id: RecordID) -> Bool {
    declared[kind]?[id] != nil || unread[kind, default: []].contains { $0.mayDeclare(id) }
  }

  /// The id that comes nearest, for the first few hundred problems; nobody reads more at a time.
  private func nearest(to id: String, of kind: RecordKind) -> String? {
    guard log.entries.count < 500 else { return nil }
    return NearMiss.closest(to: id, among: declared[kind, default: [:]].keys.sorted().map(\.text))
  }
}

extension LinkScheme {
  /// The kind of record that a link names; `nil` for a folder of the section.
  package var recordKind: RecordKind? {
    switch self {
    case .person: .person
    case .document: .document
    case .program: .program
    case .news: .news
    case .event: .event
    case .practice: .practice
    case .material: .material
    case .page: .page
    case .section: nil
    }
  }
}
