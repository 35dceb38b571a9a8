/// The contacts of everybody, found by their numbers.
struct ContactIndex: Sendable {
  /// Whose contact it is, and by which right it could be shown.
  struct Owner: Sendable, Hashable {
    let person: Int32
    let part: NameParts
  }

  private var owners: [UInt64: [Owner]] = [:]
  private var own: Set<UInt64> = []

  /// Starts without contacts.
  init() {}

  /// Whether there is nothing to look for.
  var isEmpty: Bool { owners.isEmpty }

  /// Takes in every contact that stands in a text about somebody.
  ///
  /// The organisation's own pass at work; a private one is nobody's to give away, not even where the
  /// settings name it.
  mutating func add(_ text: String, of owner: Owner) {
    for contact in ContactIndex.contacts(in: text)
    where owner.part == .closed || !own.contains(contact) {
      if owners[contact]?.contains(owner) != true { owners[contact, default: []].append(owner) }
    }
  }

  /// Takes in the contacts of the organisation itself, which anybody may read; before all others.
  mutating func addOwn(_ text: String) {
    own.formUnion(ContactIndex.contacts(in: text))
  }

  /// Whose contact has a number.
  func owners(of contact: UInt64) -> [Owner] { owners[contact] ?? [] }

  private static func contacts(in text: String) -> [UInt64] {
    let block = TextBlock(text)
    return PhoneReader.numbers(toRememberOf: block) + MailReader.mailboxes(in: block).map(\.hash)
  }
}
