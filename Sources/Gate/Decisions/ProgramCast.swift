import Records

/// Who of a programme's participants is named on its page (contract, section 7, rules 6 and 7).
///
/// Nobody is named with whom a pair could be guessed: where several could be named, each of them
/// needs `pairing`.
struct ProgramCast: Sendable {
  private let participants: Set<RecordID>
  private let named: Set<RecordID>

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

  /// Whether a participant is named.
  func names(_ person: RecordID) -> Bool { named.contains(person) }

  /// Whether it forbids to name somebody beside the programme: a participant without a name there.
  func hides(_ person: RecordID) -> Bool {
    participants.contains(person) && !named.contains(person)
  }
}
