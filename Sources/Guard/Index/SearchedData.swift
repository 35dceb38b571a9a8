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
    func take(
      _ owners: [ContactIndex.Owner], _ tokens: Range<Int>, _ key: UInt64,
      _ severity: Severity = .error
    ) {
      guard !owners.isEmpty else { return }
      found.append(
        Mention(
          kind: .contact, people: owners.map(\.person), parts: owners.map(\.part),
          severity: severity, tokens: tokens, key: key))
    }
    if block.numberCount > 0 {
      PhoneReader.forEachNumber(in: block) {
        take(contacts.owners(of: $0.number), $0.tokens, $0.number)
      }
      PhoneReader.forEachLocalNumber(in: block) { local in
        let owners = contacts.owners(ofLocal: local.number, hasAreaCode: local.hasAreaCode)
        guard !owners.isEmpty, let severity = severity(of: local, in: block) else { return }
        take(owners, local.tokens, local.number, severity)
      }
    }
    MailReader(block) { meaning(of: $0, in: block) }.forEachMailbox {
      take(contacts.owners(of: $0.hash), block.tokens(within: $0.codes), $0.hash)
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
      || near.contains(where: { meaning(of: $0, in: block) == .phone })
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
    let dates = DateReader(block) { meaning(of: $0, in: block) }.found
    lazy var isBirthNamed = block.tokens.indices.contains { meaning(of: $0, in: block) == .birth }
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
