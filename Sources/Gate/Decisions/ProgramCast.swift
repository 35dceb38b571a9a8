import Records

/// Who of a programme's participants is named on its page (contract, section 7, rules 6 and 7).
///
/// Nobody is named with whom a pair could be guessed: where several could be named, each of them
/// needs `pairing`.
struct ProgramCast: Sendable {
  private let participants: Set<RecordID>
  /// The participants who are named.
  private(set) var named: Set<RecordID>

  /// Decides for the participants of one programme.
  ///
  /// - Parameters:
  ///   - participants: everybody in it, mentors and mentees.
  ///   - mayBeNamed: whether a participant has the categories that the page asks for.
  ///   - hasPairing: whether a participant has the category `pairing`.
  init(
    participants: [RecordID], mayBeNamed: (RecordID) -> Bool, hasPairing: (RecordID) -> Bool
  ) {
    self.participants = Set(participants)
    let candidates = Set(participants.filter(mayBeNamed))
    named = candidates.count <= 1 ? candidates : candidates.filter(hasPairing)
  }

  /// Takes out whoever would be seen in a pair with somebody named elsewhere: both files lie open, and
  /// a pair that only both together show takes `pairing` of each as well.
  ///
  /// - Parameters:
  ///   - elsewhere: the participants whom the page of the programme names.
  ///   - hasPairing: whether a participant has the category `pairing` here.
  ///   - hasPairingThere: whether one has it where the page is.
  mutating func keepApart(
    from elsewhere: Set<RecordID>, hasPairing: (RecordID) -> Bool,
    hasPairingThere: (RecordID) -> Bool
  ) {
    named = named.filter { person in
      let others = elsewhere.subtracting([person])
      return others.isEmpty || hasPairing(person) && others.allSatisfy(hasPairingThere)
    }
  }

  /// Whether a participant is named.
  func names(_ person: RecordID) -> Bool { named.contains(person) }

  /// Whether it forbids to name somebody beside the programme: a participant without a name there.
  func hides(_ person: RecordID) -> Bool {
    participants.contains(person) && !named.contains(person)
  }
}
