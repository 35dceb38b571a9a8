import Diagnostics

/// Everything that texts are searched for.
///
/// Every reading of every file holds it, so it is one object for all of them.
final class SearchedData: Sendable {
  /// The names.
  let names: NameIndex
  /// The e-mail addresses and phone numbers.
  let contacts: ContactIndex
  /// The birth dates.
  let birthDates: BirthDateIndex
  /// The home addresses.
  let addresses: AddressIndex
  /// What gives nobody away.
  let phrases: PhraseList

  /// Puts the parts together.
  init(
    names: NameIndex, contacts: ContactIndex, birthDates: BirthDateIndex, addresses: AddressIndex,
    phrases: PhraseList = PhraseList()
  ) {
    self.names = names
    self.contacts = contacts
    self.birthDates = birthDates
    self.addresses = addresses
    self.phrases = phrases
  }

  /// The same data with phrases that give nobody away.
  convenience init(_ data: SearchedData, without phrases: PhraseList) {
    self.init(
      names: data.names, contacts: data.contacts, birthDates: data.birthDates,
      addresses: data.addresses, phrases: phrases)
  }

  /// What a block whose tokens know their entries may give away.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - alarms: what in it deserves a look.
  ///   - labelled: what labels told in the blocks before.
  /// - Returns: each finding, whether the file may show it or not.
  func mentions(
    in block: TextBlock, _ alarms: BlockAlarms, after labelled: inout LabelledNames
  ) -> [Mention] {
    mentions(in: block, alarms, after: &labelled, besides: phrases)
  }

  /// What a block may give away besides some phrases.
  func mentions(
    in block: TextBlock, _ alarms: BlockAlarms, after labelled: inout LabelledNames,
    besides phrases: PhraseList
  ) -> [Mention] {
    var found = alarms.contains(.names) ? nameMentions(in: block) : []
    let contacts = contactMentions(in: block, alarms)
    if !contacts.isEmpty {
      // A name that is part of an address goes with the address.
      let covered = Set(contacts.flatMap(\.tokens))
      found.removeAll { covered.isSuperset(of: $0.tokens) }
      found += contacts
    }
    if !block.isName, alarms.contains(.labels) { found += labelled.read(block, names) }
    if alarms.contains(.numbers) {
      found += birthDateMentions(in: block)
      if alarms.contains(.addresses) { found += addressMentions(in: block) }
    }
    return found.filter { !phrases.cover($0.tokens, of: block) }
  }

  private func nameMentions(in block: TextBlock) -> [Mention] {
    var reader = NameReader(block, names)
    reader.read()
    return reader.mentions
  }

  private func contactMentions(in block: TextBlock, _ alarms: BlockAlarms) -> [Mention] {
    guard !self.contacts.isEmpty else { return [] }
    var found: [Mention] = []
    if alarms.contains(.numbers) {
      PhoneReader.forEachNumber(in: block) { number in
        let owners = contacts.owners(of: number.number)
        if !owners.isEmpty { found.append(Mention(owners, number.tokens, number.number)) }
      }
      PhoneReader.forEachLocalNumber(in: block) { number, tokens, hasAreaCode in
        let owners = contacts.owners(ofLocal: number, hasAreaCode: hasAreaCode)
        guard !owners.isEmpty else { return }
        let local = PhoneReader.local(tokens, hasAreaCode, in: block)
        guard let severity = severity(of: local, in: block) else { return }
        found.append(Mention(owners, tokens, number, severity))
      }
    }
    guard alarms.contains(.mail) else { return found }
    MailReader(block, names).forEachMailbox { mailbox in
      let owners = contacts.owners(of: mailbox.hash)
      guard !owners.isEmpty else { return }
      found.append(Mention(owners, block.tokens(within: mailbox.codes), mailbox.hash))
    }
    return found
  }

  /// How surely a number without its area code is a telephone's; `nil` where it looks like another
  /// number altogether.
  private func severity(of local: LocalNumber, in block: TextBlock) -> Severity? {
    let near =
      max(
        0, local.tokens.lowerBound - SearchedData.nearPhone)..<min(
        block.tokens.count, local.tokens.upperBound + SearchedData.nearPhone / 2)
    if local.hasAreaCode || local.isBehindTelephone
      || near.contains(where: { names.meaning(of: $0, in: block) == .phone })
    {
      return .error
    }
    return local.isShapedLikePhone ? .warning : nil
  }

  /// How many words before a number may speak of telephones.
  private static let nearPhone = 4

  private func birthDateMentions(in block: TextBlock) -> [Mention] {
    guard !birthDates.isEmpty else { return [] }
    var found: [Mention] = []
    var named: [Int32: Bool] = [:]
    let dates = DateReader(block, names).found
    guard !dates.isEmpty else { return [] }
    lazy var isBirthNamed = block.tokens.indices.contains {
      names.meaning(of: $0, in: block) == .birth
    }
    for date in dates {
      guard
        let betrayed = birthDates.betrayed(
          by: date,
          isNamed: { person in
            if let known = named[person] { return known }
            let isNamed = names.isNamed(person, in: block)
            named[person] = isNamed
            return isNamed
          }, isBirthNamed: isBirthNamed)
      else { continue }
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
      for number in names.addresses(of: names.entries[Int(block.tokens[token].entry)]) {
        let home = addresses.home(
          number, behind: token, in: block, meaning: { names.meaning(of: $0, in: block) })
        guard let home else { continue }
        found.append(
          Mention(
            kind: .address, people: [home.person], parts: [.closed], severity: .error,
            tokens: token..<home.end, key: WordHash(folding: "address\(number)").value))
      }
    }
    return found
  }
}

extension Mention {
  /// A contact of some people.
  fileprivate init(
    _ owners: [ContactIndex.Owner], _ tokens: Range<Int>, _ key: UInt64,
    _ severity: Severity = .error
  ) {
    self.init(
      kind: .contact, people: owners.map(\.person), parts: owners.map(\.part),
      severity: severity, tokens: tokens, key: key)
  }
}
