import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// The conditions and bans that have been posted, newest first (rule 11).
  ///
  /// A person is named here only where the banks name them already; equal lines of people who are
  /// not named say nothing about how many they are.
  mutating func conditions() -> [PublicCondition] {
    var named: [PublicCondition] = []
    var anonymous: [String: PublicCondition] = [:]
    for person in people {
      let court = ConsentCourt(person: person, date: date, minors: records.minorsPolicy)
      for consent in person.consents where court.isInForce(consent) {
        guard let posted = consent.conditionsPosted, posted <= date else { continue }
        let forbidsTransfer = consent.bans.contains(.noTransfer)
        guard forbidsTransfer || consent.conditions != nil else { continue }
        let isNamed = page(of: person) != nil
        let name =
          isNamed
          ? name(
            of: person, at: .withinMentoring, substitute: .participant, page: page(of: person))
          : nil
        let condition = PublicCondition(
          name: name ?? PublicName(anonymous: Substitute.participant.rawValue),
          text: consent.conditions, forbidsTransfer: forbidsTransfer, posted: posted)
        if isNamed { named.append(condition) } else { anonymous[condition.key] = condition }
      }
    }
    return (named + anonymous.values).sorted { left, right in
      if left.posted != right.posted { return left.posted > right.posted }
      if left.name.isNamed != right.name.isNamed { return left.name.isNamed }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
  }
}

extension PublicCondition {
  /// What the line says apart from the name.
  fileprivate var key: String {
    "\(posted.dayNumber)\u{1}\(forbidsTransfer)\u{1}\(text ?? "")"
  }
}
