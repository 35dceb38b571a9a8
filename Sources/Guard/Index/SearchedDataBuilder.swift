import Diagnostics
import Gate
import Records

/// Gathers what texts are searched for.
struct SearchedDataBuilder {
  private var names = NameIndexBuilder()
  private var contacts = ContactIndex()
  private var birthDates: BirthDateIndex
  private var addresses = AddressIndex()

  /// Takes in everybody's data.
  ///
  /// - Parameters:
  ///   - records: the private records.
  ///   - date: the day of the build, on which minors are told from adults.
  ///   - numbers: gets the numbers of the people of the records.
  init(_ records: RecordSet, on date: CivilDate, numbers: inout [LedgerSubject: Int32]) {
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
  }

  /// Makes the index of everything, phrases of the settings left out.
  consuming func finish() -> SearchedData {
    SearchedData(
      names: names.finish(), contacts: contacts, birthDates: birthDates, addresses: addresses)
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
}
