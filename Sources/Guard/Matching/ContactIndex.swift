/// The contacts of everybody, found by their numbers.
struct ContactIndex: Sendable {
  /// Whose contact it is, and by which right it could be shown.
  struct Owner: Sendable, Hashable {
    let person: Int32
    let part: NameParts
  }

  private var owners: [UInt64: [Owner]] = [:]
  /// Whose number ends with some digits behind its area code.
  private var localOwners: [UInt64: [Owner]] = [:]
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
    let contacts = ContactIndex.contacts(in: text)
    for contact in contacts.whole where owner.part == .closed || !own.contains(contact) {
      if owners[contact]?.contains(owner) != true { owners[contact, default: []].append(owner) }
    }
    // The same digits with the code of another place may well be the organisation's.
    for contact in contacts.local
    where !own.contains(contact) && localOwners[contact]?.contains(owner) != true {
      localOwners[contact, default: []].append(owner)
    }
  }

  /// Takes in the contacts of the organisation itself, which anybody may read; before all others.
  mutating func addOwn(_ text: String) {
    let contacts = ContactIndex.contacts(in: text)
    own.formUnion(contacts.whole + contacts.local)
  }

  /// Whose contact has a number.
  func owners(of contact: UInt64) -> [Owner] { owners[contact] ?? [] }

  /// Whose contact is a number of five to seven digits, with its area code before it or without.
  func owners(ofLocal number: UInt64, hasAreaCode: Bool) -> [Owner] {
    owners(of: number) + (hasAreaCode ? [] : localOwners[number] ?? [])
  }

  private static func contacts(in text: String) -> (whole: [UInt64], local: [UInt64]) {
    let block = TextBlock(text)
    let mailboxes = MailReader(block).mailboxes
    let phones = PhoneReader.numbers(toRememberOf: block, besides: mailboxes.map(\.codes))
    return (phones.map(\.number) + mailboxes.map(\.hash), phones.compactMap(\.local))
  }
}
