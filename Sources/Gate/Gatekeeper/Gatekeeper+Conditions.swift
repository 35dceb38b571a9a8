import Diagnostics
import Publication
import Records
import Russian

extension Gatekeeper {
  /// The conditions and bans that have been posted, newest first (rule 11).
  ///
  /// A person is named here only where the banks name them already; equal lines of people who are
  /// not named say nothing about how many they are.
  mutating func conditions() -> [PublicCondition] {
    var named: [(words: String, condition: PublicCondition)] = []
    var anonymous: [String: (words: String, condition: PublicCondition)] = [:]
    for person in people {
      let court = ConsentCourt(person: person, date: date, minors: records.minorsPolicy)
      for consent in person.consents where court.isInForce(consent) {
        guard let posted = consent.conditionsPosted, posted <= date else { continue }
        let forbidsTransfer = consent.bans.contains(.noTransfer)
        guard forbidsTransfer || consent.conditions != nil else { continue }
        let page = page(of: person)
        let name = page.flatMap {
          self.name(of: person, at: .withinMentoring, substitute: .participant, page: $0)
        }
        let condition = PublicCondition(
          name: name ?? PublicName(anonymous: Substitute.participant.rawValue),
          text: consent.conditions, forbidsTransfer: forbidsTransfer, posted: posted)
        if name == nil {
          anonymous[condition.key] = ("", condition)
        } else {
          named.append((page?.title ?? "", condition))
        }
      }
    }
    return (named + anonymous.values).sorted { left, right in
      let (here, there) = (left.condition, right.condition)
      if here.posted != there.posted { return here.posted > there.posted }
      if here.name.isNamed != there.name.isNamed { return here.name.isNamed }
      if here.key != there.key { return here.key.utf8.lexicographicallyPrecedes(there.key.utf8) }
      return RussianOrder.precedes(left.words, right.words)
    }.map(\.condition)
  }
}

extension PublicCondition {
  /// What the line says apart from the name.
  fileprivate var key: String {
    "\(posted.dayNumber)\u{1}\(forbidsTransfer)\u{1}\(text ?? "")"
  }
}
