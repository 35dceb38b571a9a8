import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// The pictures that may be shown: nobody recognisable, or everybody lets it (rule 8).
  mutating func pictures() -> [String: PublicPicture] {
    var shown: [String: PublicPicture] = [:]
    for medium in records.media {
      guard let lines = linesOfPeople(in: medium) else { continue }
      let whole = publishWhole(LedgerSubject(.media, medium.id.text))
      var picture = PublicPicture(
        id: medium.id.text, original: medium.file.path, alt: medium.alt, credit: medium.credit,
        lines: [whole] + lines)
      picture.isTransferable = records[medium.people].allSatisfy(mayTransfer)
      shown[medium.id.text] = picture
    }
    return shown
  }

  /// Whether a picture may be shown today.
  func mayShow(_ medium: Medium) -> Bool { refusal(of: medium) == nil }

  /// Whether the picture that a reference names may be shown today.
  func mayShow(_ reference: Reference<Medium>) -> Bool {
    records[reference].map(mayShow) ?? false
  }

  /// The ids of those pictures that may be shown, in their order.
  func shownPictures(_ references: [Reference<Medium>]) -> [String] {
    references.filter(mayShow).map(\.id.text)
  }

  /// The lines of everybody in a picture; `nil`, and taken down, where one of them refuses.
  private mutating func linesOfPeople(in medium: Medium) -> [LedgerLine]? {
    if let refusal = refusal(of: medium) {
      withhold(.media, medium.id, "*", refusal.reason, from: refusal.from)
      return nil
    }
    return records[medium.people].compactMap { line(for: medium.category, of: $0) }
  }

  /// Why a picture may not be shown: the first reason of anybody in it.
  private func refusal(of medium: Medium) -> (reason: WithheldReason, from: CivilDate?)? {
    var first: (reason: WithheldReason, from: CivilDate?)?
    for reference in medium.people {
      let verdict =
        rights[reference.id]?.verdict(on: medium.category) ?? .withheld(.noConsent, from: nil)
      guard case .withheld(let reason, let from) = verdict else { continue }
      if first.map({ reason < $0.reason }) ?? true { first = (reason, from) }
    }
    return first
  }
}

extension Medium {
  /// The category that everybody in the picture has to allow; unsaid, it follows their number.
  fileprivate var category: PersonalCategory {
    switch mediumKind {
    case .portrait: .photo
    case .group, .scene: .groupPhoto
    case nil: people.count == 1 ? .photo : .groupPhoto
    }
  }
}
