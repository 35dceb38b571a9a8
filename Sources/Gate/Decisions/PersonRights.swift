import Diagnostics
import Records

/// What one person's consents allow on one resource, category by category, decided once.
struct PersonRights: Sendable {
  /// Whether a consent in force forbids transfer other than giving access (rule 11).
  let forbidsTransfer: Bool
  /// Whether the person is 18 or older.
  let isAdult: Bool
  private let verdicts: [PersonalCategory: Verdict]

  /// Decides on every category.
  init(court: ConsentCourt, resource: String) {
    forbidsTransfer = court.person.consents.contains {
      $0.bans.contains(.noTransfer) && court.isInForce($0)
    }
    isAdult = court.isAdult
    var verdicts: [PersonalCategory: Verdict] = [:]
    for category in PersonalCategory.single {
      verdicts[category] = PersonRights.verdict(on: category, resource: resource, court: court)
    }
    self.verdicts = verdicts
  }

  /// The decision about a category.
  func verdict(on category: PersonalCategory) -> Verdict {
    verdicts[category] ?? .withheld(.noConsent, from: nil)
  }

  /// Whether consents allow a category.
  func allows(_ category: PersonalCategory) -> Bool { verdict(on: category).isAllowed }

  /// Whether consents allow anything at all.
  var allowsAnything: Bool { verdicts.values.contains(where: \.isAllowed) }

  /// The parts of the name that consents allow.
  func form(of person: Person) -> NameForm {
    NameForm(
      surname: allows(.surname) ? person.surname : nil,
      givenName: allows(.givenName) ? person.givenName : nil,
      patronymic: allows(.patronymic) ? person.patronymic : nil)
  }

  /// Effective consents add up: one is enough, and the right lasts as long as the longest of them.
  private static func verdict(
    on category: PersonalCategory, resource: String, court: ConsentCourt
  ) -> Verdict {
    var until: CivilDate?
    var reason = WithheldReason.noConsent
    var from: CivilDate?
    for consent in court.person.consents where consent.allows(category) {
      let obstacles = court.obstacles(to: category, on: resource, in: consent)
      guard let first = obstacles.min() else {
        let last = court.lastDay(of: category, in: consent)
        until = max(until ?? last, last)
        continue
      }
      reason = min(reason, first)
      if obstacles == [.notYetValid] {
        let first = court.firstDay(of: consent)
        // A term that ends before it begins opens nothing.
        guard first <= court.lastDay(of: category, in: consent) else { continue }
        from = min(from ?? first, first)
      }
    }
    if let until { return .allowed(.consent, until: until) }
    return .withheld(reason, from: from)
  }
}
