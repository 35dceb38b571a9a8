import Diagnostics

/// Everything that texts are searched for.
struct SearchedData: Sendable {
  /// The names.
  var names = NameIndex()
  /// The e-mail addresses and phone numbers.
  var contacts = ContactIndex()
  /// The birth dates.
  var birthDates = BirthDateIndex()
  /// The home addresses.
  var addresses = AddressIndex()
  /// What gives nobody away.
  var phrases = PhraseList()

  /// What a block whose tokens know their entries may give away.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - labelled: what labels told in the blocks before.
  /// - Returns: each finding, whether the file may show it or not.
  func mentions(in block: TextBlock, after labelled: inout LabelledNames) -> [Mention] {
    var reader = NameReader(block, names)
    reader.read()
    let contacts = contactMentions(in: block)
    // A name that is part of an address goes with the address.
    let covered = Set(contacts.flatMap(\.tokens))
    var found = reader.mentions.filter { !covered.isSuperset(of: $0.tokens) }
    found += contacts
    if !block.isName { found += labelled.read(block, names) }
    if block.numberCount > 0 {
      found += birthDateMentions(in: block)
      found += addressMentions(in: block)
    }
    return found.filter { !phrases.cover($0.tokens, of: block) }
  }

  private func contactMentions(in block: TextBlock) -> [Mention] {
    guard !self.contacts.isEmpty else { return [] }
    var found: [Mention] = []
    func take(_ contact: UInt64, _ tokens: Range<Int>) {
      let owners = contacts.owners(of: contact)
      guard !owners.isEmpty else { return }
      found.append(
        Mention(
          kind: .contact, people: owners.map(\.person), parts: owners.map(\.part),
          severity: .error, tokens: tokens, key: contact))
    }
    if block.numberCount > 0 {
      PhoneReader.forEachNumber(in: block) { take($0.number, $0.tokens) }
    }
    MailReader.forEachMailbox(in: block, meaning: { meaning(of: $0, in: block) }) {
      take($0.hash, block.tokens(within: $0.codes))
    }
    return found
  }

  private func birthDateMentions(in block: TextBlock) -> [Mention] {
    guard !birthDates.isEmpty else { return [] }
    var found: [Mention] = []
    var named: [Int32: Bool] = [:]
    DateReader.forEachDate(in: block, meaning: { meaning(of: $0, in: block) }) { date in
      guard
        let betrayed = birthDates.betrayed(
          by: date,
          isNamed: { person in
            if let known = named[person] { return known }
            let isNamed = names.isNamed(person, in: block)
            named[person] = isNamed
            return isNamed
          })
      else { return }
      found.append(
        Mention(
          kind: .birthDate, people: betrayed.people, parts: betrayed.people.map { _ in .closed },
          severity: betrayed.severity, tokens: date.tokens,
          key: WordHash(folding: "date\(date.date)").value))
    }
    return found
  }

  private func addressMentions(in block: TextBlock) -> [Mention] {
    guard !addresses.isEmpty else { return [] }
    var found: [Mention] = []
    for token in block.tokens.indices {
      guard block.tokens[token].entry >= 0 else { continue }
      for number in names.entries[Int(block.tokens[token].entry)].addresses {
        let home = addresses.home(
          number, behind: token, in: block, meaning: { meaning(of: $0, in: block) })
        guard let home else { continue }
        found.append(
          Mention(
            kind: .address, people: [home.person], parts: [.closed], severity: .error,
            tokens: token..<home.end, key: WordHash(folding: "address\(number)").value))
      }
    }
    return found
  }

  private func meaning(of token: Int, in block: TextBlock) -> WordMeaning {
    let entry = block.tokens[token].entry
    return entry >= 0 ? names.entries[Int(entry)].meaning : .none
  }
}
