import Publication
import Records

extension Gatekeeper {
  /// The words that stand for somebody who is not named.
  enum Substitute: String {
    case mentor = "Наставник"
    case mentee = "Наставляемый"
    case participant = "Участник"
  }

  /// A name made of the parts that may be shown in a place, with their ledger lines.
  ///
  /// - Parameters:
  ///   - person: whose name.
  ///   - standing: in what light the place shows the person.
  ///   - substitute: the word for data and feeds under a ban on transfer. An alias would not do:
  ///     beside the page it would tell whose alias it is.
  ///   - page: the page that the name links to.
  /// - Returns: `nil` where no part may be shown.
  mutating func name(
    of person: Person, at standing: Standing, substitute: Substitute, page: PublicReference? = nil
  ) -> PublicName? {
    let form = form(of: person, at: standing)
    guard let words = form.words else { return nil }
    var lines: [LedgerLine] = []
    let parts: [(String?, PersonField)] = [
      (form.surname, .surname), (form.givenName, .givenName), (form.patronymic, .patronymic),
    ]
    for (part, field) in parts where part != nil {
      if let line = line(for: field, of: person, at: standing) { lines.append(line) }
    }
    let isBanned = rights(of: person)?.forbidsTransfer ?? false
    return PublicName(
      named: words, transferText: isBanned ? substitute.rawValue : words, page: page, by: lines)
  }

  /// The alias of a person, or the word for their role.
  mutating func anonymous(_ person: Person, _ substitute: Substitute) -> PublicName {
    PublicName(anonymous: alias(of: person, substitute), concealing: conceal(person.id))
  }

  /// Takes down that a place shows somebody without their name.
  mutating func conceal(_ person: RecordID) -> Concealment {
    ledger.conceal(LedgerSubject(.person, person.text))
  }

  /// The parts of a name that may be shown in a place.
  func form(of person: Person, at standing: Standing) -> NameForm {
    func allows(_ field: PersonField) -> Bool {
      verdict(on: field, of: person, at: standing).isAllowed
    }
    let givenName = allows(.givenName) ? person.givenName : nil
    return NameForm(
      surname: allows(.surname) ? person.surname : nil,
      givenName: givenName,
      patronymic: givenName != nil && allows(.patronymic) ? person.patronymic : nil)
  }

  /// Whether a person may stand in data and feeds: no consent in force forbids it (rule 11).
  func mayTransfer(_ person: Person) -> Bool { !(rights(of: person)?.forbidsTransfer ?? true) }

  /// Whether a person may be named within mentoring at all: the role, and a part of the name.
  func mayBeNamedWithRole(_ person: Person) -> Bool {
    (rights(of: person)?.allows(.role) ?? false)
      && form(of: person, at: .withinMentoring).words != nil
  }

  /// The page of a person in a bank, if they have one; other resources have no pages.
  func page(of person: Person, in bank: PublicBankEntry.Bank) -> PublicReference? {
    guard resource == OnlineResource.site, let slug = slugs.slug(of: person.id, in: bank),
      let words = form(of: person, at: .withinMentoring).words
    else { return nil }
    return PublicReference(bank == .mentors ? .mentor : .mentee, slug, title: words)
  }

  /// The page of a person in the bank of mentors, else in that of mentees.
  func page(of person: Person) -> PublicReference? {
    page(of: person, in: .mentors) ?? page(of: person, in: .mentees)
  }

  private func alias(of person: Person, _ substitute: Substitute) -> String {
    person.alias ?? substitute.rawValue
  }
}
