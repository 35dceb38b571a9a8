import Diagnostics
import Gate
import Records

extension SearchedData {
  /// Takes in everybody's data.
  ///
  /// - Parameters:
  ///   - records: the private records.
  ///   - date: the day of the build, on which minors are told from adults.
  ///   - numbers: gets the numbers of the people of the records.
  init(_ records: RecordSet, on date: CivilDate, numbers: inout [LedgerSubject: Int32]) {
    self.init()
    birthDates = BirthDateIndex(besides: records.publicDates)
    if let officer = records.site?.organization.dataOfficer {
      for contact in [officer.email, officer.phone] { contacts.addOwn(contact ?? "") }
    }
    for (word, meaning) in WordMeaning.words { names.add(word, meaning: meaning) }
    for person in records.people {
      let subject = LedgerSubject(.person, person.id.text)
      let number = names.add(
        .person(subject), surname: person.surname, givenName: person.givenName,
        patronymic: person.patronymic)
      numbers[subject] = number
      add(person, number, on: date)
    }
    for name in records.protectedNames {
      names.add(
        .row(name.place), surname: name.surname, givenName: name.givenName,
        patronymic: name.patronymic)
    }
    names.finish()
    addPhrases(of: records.site, on: date)
  }

  private mutating func add(_ person: Person, _ number: Int32, on date: CivilDate) {
    let fields: [(text: String?, part: NameParts)] = [
      (person.workEmail, .workEmail), (person.workPhone, .workPhone), (person.email, .closed),
      (person.phone, .closed), (person.guardian, .closed),
    ]
    for (text, part) in fields {
      contacts.add(text ?? "", of: ContactIndex.Owner(person: number, part: part))
    }
    if let born = person.birthDate {
      birthDates.add(born, of: number, isMinor: born.birthday(reaching: 18) > date)
    }
    if let address = person.address, let (street, home) = addresses.add(address, of: number) {
      names.add(street, ofAddress: home)
    }
    // A number of their own keeps guardians apart from the person: no consent opens their names.
    for name in GuardianText(person.guardian ?? "").names {
      names.add(
        names.people[Int(number)].subject, surname: name.surname, givenName: name.givenName,
        patronymic: name.patronymic)
    }
  }

  /// What the settings print gives nobody away, in whole or with the word before a name in it.
  private mutating func addPhrases(of site: SiteSettings?, on date: CivilDate) {
    guard let site else { return }
    let organization = site.organization
    let texts = [
      organization.fullName, organization.shortName, organization.address, organization.founder,
    ]
    for text in texts.compactMap(\.self) {
      var block = TextBlock(text)
      guard names.mark(&block) else { continue }
      var labelled = LabelledNames()
      for mention in mentions(in: block, after: &labelled) where mention.tokens.lowerBound > 0 {
        let range = mention.tokens.lowerBound - 1..<mention.tokens.upperBound
        phrases.add(block.tokens[range])
      }
      phrases.add(block.tokens)
    }
    for exception in site.guardSettings.allow where exception.until >= date {
      phrases.add(exception.phrase)
    }
  }
}
