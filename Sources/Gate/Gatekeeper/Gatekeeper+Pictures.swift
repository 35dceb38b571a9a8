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
      picture.isTransferable = sitters.people(in: medium).allSatisfy { id in
        records.people[id].map(mayTransfer) ?? false
      }
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
      withhold(.media, medium.id, "*", refusal.reason, from: refusal.from, by: .pictures)
      return nil
    }
    let category = sitters.category(of: medium)
    return sitters.people(in: medium).compactMap { id in
      records.people[id].flatMap { line(for: category, of: $0) }
    }
  }

  /// Why a picture may not be shown: the first reason of anybody in it, until the last refusal ends.
  func refusal(of medium: Medium) -> (reason: WithheldReason, from: CivilDate?)? {
    let category = sitters.category(of: medium)
    var refusals: [(reason: WithheldReason, from: CivilDate?)] = []
    for person in sitters.people(in: medium) {
      let verdict = rights[person]?.verdict(on: category) ?? .withheld(.noConsent, from: nil)
      if case .withheld(let reason, let from) = verdict { refusals.append((reason, from)) }
    }
    guard let reason = refusals.map(\.reason).min() else { return nil }
    let days = refusals.compactMap(\.from)
    return (reason, days.count == refusals.count ? days.max() : nil)
  }
}
