import Gate
import Markdown
import Records

extension Replacement {
  /// Replaces in all texts the words for people who may not be named there, and what stands in the
  /// place of pictures that may not be shown.
  mutating func replaceTexts(in other: inout RecordSet) {
    other.people = RecordTable(other.people.map { replacingTexts(of: $0) })
    other.news = RecordTable(other.news.map { replacingTexts(of: $0) })
    other.events = RecordTable(other.events.map { replacingTexts(of: $0) })
    other.practices = RecordTable(other.practices.map { replacingTexts(of: $0) })
    other.materials = RecordTable(other.materials.map { replacingTexts(of: $0) })
    other.pages = RecordTable(other.pages.map { replacingTexts(of: $0) })
    other.programs = RecordTable(other.programs.map { replacingTexts(of: $0) })
    other.roadmaps = RecordTable(other.roadmaps.map { replacingTexts(of: $0) })
  }

  private mutating func replacingTexts<Kept: TextBearer>(of record: Kept) -> Kept {
    var other = record
    let subject = LedgerSubject(Kept.kind, record.id.text)
    var number = 0
    other.rewriteTexts { text in
      text.rewriting { inline in
        number += 1
        return [replaced(inline, of: subject, number: number)]
      }
    }
    return other
  }

  private mutating func replaced(
    _ inline: Inline, of subject: LedgerSubject, number: Int
  ) -> Inline {
    switch inline.kind {
    case .link(.record(let link), let title, let words) where link.scheme == .person:
      guard !words.isEmpty, isNameless(link.id, in: subject),
        var draw = draw(subject, "words[\(number)]")
      else { return inline }
      let other = Inline(.text(draw.text()), at: inline.place)
      return Inline(.link(.record(link), title: title, [other]), at: inline.place)
    case .media(var media) where view.hides(LedgerSubject(.media, media.id), "*"):
      guard subject.kind != .person, var draw = draw(subject, "alternative[\(number)]") else {
        return inline
      }
      media.alternative = draw.text(unlike: media.alternative)
      media.title = draw.text(unlike: media.title)
      return Inline(.media(media), at: inline.place)
    default: return inline
    }
  }

  /// Whether the ledger keeps back a part of somebody's name, or the role that everybody knows of.
  ///
  /// What people say of themselves goes to other resources too, by consents of their own; there
  /// nothing counts as kept back that is shown anywhere.
  private func isNameless(_ id: String, in text: LedgerSubject) -> Bool {
    let subject = LedgerSubject(.person, id)
    let goesElsewhere = text.kind == .person
    let parts = ["surname", "given_name", "patronymic"].filter { view.refuses(subject, $0) }
    if parts.contains(where: { !goesElsewhere || !view.shows(subject, $0) }) { return true }
    let isRefused = ["mentor.since", "mentee.since"].contains { view.refuses(subject, $0) }
    return isRefused && !(goesElsewhere && view.shows(subject, "role"))
  }
}
