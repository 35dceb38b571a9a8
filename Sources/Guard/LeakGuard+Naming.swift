extension LeakGuard {
  /// Whom a cleared mention names of whom the file shows nothing: words typed by hand, as a rule.
  func namedPeople(by mention: Mention, _ clearance: FileClearance) -> [NamedPerson] {
    let shown = clearance.shownPeople
    let candidates = zip(mention.people, mention.parts)
    // Words that are a name which the file shows need not be anybody else's.
    let isShown = candidates.contains { person, parts in
      shown[person].map(parts.isSubset) ?? false
    }
    guard !isShown else { return [] }
    return candidates.compactMap { person, parts in
      guard clearance.clears(parts, of: person),
        case .person(let subject) = searched.names.subjects[Int(person)]
      else { return nil }
      return NamedPerson(
        subject: subject,
        kind: parts.isDisjoint(with: [.surname, .givenName, .patronymic]) ? .contacts : .name,
        isByLaw: !parts.isSubset(of: rules.clearance(of: person).consented))
    }
  }
}
