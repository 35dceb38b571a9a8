import Diagnostics
import Markdown
import Publication
import Records

extension Gatekeeper {
  /// A Markdown text with everybody in it named or not, as rule 9 has it, and its links resolved.
  ///
  /// - Parameters:
  ///   - document: the text as written.
  ///   - cast: who is named beside a programme whose results the text tells; it names no other
  ///     participant (rule 7).
  /// - Returns: the text for pages, and the one for feeds and data.
  mutating func text(_ document: MarkdownDocument, beside cast: ProgramCast? = nil) -> PublicText {
    var lines: [LedgerLine] = []
    var transferLines: [LedgerLine] = []
    var hasBans = false
    let page = document.rewriting { inline in
      guard case .link(.record(let link), let title, let words) = inline.kind else {
        return shown(inline)
      }
      guard link.scheme == .person else {
        return resolved(link, title: title, words: words, at: inline.place)
      }
      let mention = mention(
        of: link, title: title, words: words, at: inline.place, beside: cast)
      lines += mention.lines
      if !mention.isBannedFromTransfer { transferLines += mention.lines }
      hasBans = hasBans || mention.isBannedFromTransfer
      return mention.inlines
    }
    return PublicText(
      page: page, transfer: hasBans ? transferText(document, beside: cast) : page, lines: lines,
      transferLines: transferLines)
  }

  /// The same text for feeds and data, where a ban on transfer is a reason not to name somebody.
  private mutating func transferText(
    _ document: MarkdownDocument, beside cast: ProgramCast?
  ) -> MarkdownDocument {
    document.rewriting { inline in
      guard case .link(.record(let link), let title, let words) = inline.kind else {
        return shown(inline)
      }
      guard link.scheme == .person else {
        return resolved(link, title: title, words: words, at: inline.place)
      }
      let mention = mention(
        of: link, title: title, words: words, at: inline.place, beside: cast)
      guard mention.isBannedFromTransfer else { return mention.inlines }
      return [Gatekeeper.substitute(for: title, at: inline.place)]
    }
  }

  /// What stands in a text for a link to a person.
  private struct Mention {
    var inlines: [Inline]
    var lines: [LedgerLine] = []
    var isBannedFromTransfer = false
  }

  /// The author's words where every part of the name may be shown, the substitute otherwise.
  private mutating func mention(
    of link: RecordLink, title: String, words: [Inline], at place: SourcePosition,
    beside cast: ProgramCast?
  ) -> Mention {
    let substitute = Mention(inlines: [Gatekeeper.substitute(for: title, at: place)])
    guard let person = records.people[link.id], cast?.hides(person.id) != true,
      let name = nameInText(of: person)
    else { return substitute }
    let standing = Gatekeeper.standingInText(of: person)
    var lines: [LedgerLine] = []
    if person.hasRole {
      guard let role = line(for: .role, of: person) else { return substitute }
      lines.append(role)
    }
    for field in [PersonField.surname, .givenName, .patronymic] {
      if field == .patronymic, person.patronymic == nil { continue }
      if let line = line(for: field, of: person, at: standing) { lines.append(line) }
    }
    let shownWords = words.isEmpty ? [Inline(.text(name), at: place)] : words
    let isBanned = rights(of: person)?.forbidsTransfer ?? true
    guard let page = page(of: person) else {
      return Mention(inlines: shownWords, lines: lines, isBannedFromTransfer: isBanned)
    }
    let target = InternalTarget(.person, page.id, of: page.kind)
    return Mention(
      inlines: [Inline(.link(.page(target), title: "", shownWords), at: place)], lines: lines,
      isBannedFromTransfer: isBanned)
  }

  /// The whole name of a person whom a link in a text may name; `nil` where a part of it, or the
  /// role that everybody knows from the banks, may not be shown (rule 9).
  func nameInText(of person: Person) -> String? {
    let full = NameForm(
      surname: person.surname, givenName: person.givenName, patronymic: person.patronymic)
    guard form(of: person, at: Gatekeeper.standingInText(of: person)) == full,
      !person.hasRole || rights(of: person)?.allows(.role) == true
    else { return nil }
    return full.words
  }

  private static func standingInText(of person: Person) -> Standing {
    person.hasRole ? .withinMentoring : .neutral
  }

  private static func substitute(for title: String, at place: SourcePosition) -> Inline {
    Inline(.text(title.isEmpty ? "участник программы" : title), at: place)
  }

  /// A picture that may not be shown leaves nothing behind, not even its text alternative.
  private func shown(_ inline: Inline) -> [Inline] {
    guard case .media(let media) = inline.kind else { return [inline] }
    guard let medium = records.media[media.id], mayShow(medium) else { return [] }
    return [inline]
  }

  /// A link to another record, or its words alone where that record has no page today.
  private func resolved(
    _ link: RecordLink, title: String, words: [Inline], at place: SourcePosition
  ) -> [Inline] {
    guard let name = publicTitle(of: link) else { return words }
    let target = InternalTarget(link.scheme, link.id, fragment: link.fragment)
    let shownWords = words.isEmpty ? [Inline(.text(name), at: place)] : words
    return [Inline(.link(.page(target), title: title, shownWords), at: place)]
  }

  /// The title of the page that a link leads to; `nil` where there is none today.
  private func publicTitle(of link: RecordLink) -> String? {
    guard let id = RecordID(link.id) else { return nil }
    return switch link.scheme {
    case .person: nil
    case .document: visible.obstacle(to: id) == nil ? records.documents[id]?.words : nil
    case .program: visible.programs.contains(id) ? records.programs[id]?.title : nil
    case .news: visible.news.contains(id) ? records.news[id]?.title : nil
    case .event: visible.events.contains(id) ? records.events[id]?.title : nil
    case .practice: records.practices[id]?.title
    case .material: records.materials[id]?.title
    case .page: records.pages[id]?.title
    case .section: SectionFolder(rawValue: link.id)?.pageTitle
    }
  }
}

extension InternalTarget {
  /// A person's page: the bank's folder and the slug, since one person may stand in both banks.
  fileprivate init(_ scheme: LinkScheme, _ slug: String, of kind: PublicReference.Kind) {
    let folder = kind == .mentee ? SectionFolder.mentees : .mentors
    self.init(scheme, "\(folder.rawValue)/\(slug)")
  }
}

extension SectionFolder {
  /// The words for a link that has none of its own; `nil` where the section has no such page.
  fileprivate var pageTitle: String? { hasPage ? "страница раздела" : nil }
}
