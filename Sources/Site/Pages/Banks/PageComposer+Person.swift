import Publication
import Russian

extension PageComposer {
  /// The page of a person who is named in a bank.
  mutating func person(_ entry: PublicBankEntry) -> PersonPage {
    let name = entry.name.reveal(for: &trace)
    let role = entry.bank == .mentors ? "Наставник" : "Наставляемый"
    let phone = entry.profile.phone?.reveal(for: &trace)
    let email = entry.profile.email?.reveal(for: &trace)
    let photo = entry.profile.photo?.reveal(for: &trace)
    let bio = entry.profile.bio?.reveal(for: &trace)
    return PersonPage(
      chrome: chrome(
        title: name, description: "\(role): \(name)", trail: [Crumb(entry.bank.folder)],
        updated: newest([
          section.bankReviewed, entry.profile.since?.reveal(for: &trace),
          entry.profile.until?.reveal(for: &trace),
        ]),
        as: PageSubject(
          kind: entry.isTransferable && entry.name.isTransferable ? .page : .nobody, picture: photo)
      ),
      role: role, state: state(of: entry),
      face: FaceView(
        of: NameView(text: name, url: entry.name.page.map(url)),
        picture: photo.flatMap { picture($0) }),
      facts: facts(about: entry), requests: entry.requests?.reveal(for: &trace) ?? [],
      bio: bio.map { markup($0, headingLevel: 3) },
      programs: (entry.profile.programs?.reveal(for: &trace) ?? []).map(link),
      email: email, mailbox: email.flatMap(Wording.mailbox), phone: phone,
      dial: phone.map(Wording.dial))
  }

  private mutating func facts(about entry: PublicBankEntry) -> [FactView] {
    let profile = entry.profile
    var facts: [FactView] = []
    func add(_ label: String, _ text: String?) {
      if let text { facts.append(FactView(label, text)) }
    }
    func add(_ label: String, _ items: [String]?) {
      if let items, !items.isEmpty { facts.append(FactView(label, items)) }
    }
    add("Должность", profile.position?.reveal(for: &trace))
    add("Предметы", profile.subjects?.reveal(for: &trace))
    add("Класс или группа", profile.grade?.reveal(for: &trace))
    add("Место работы или учёбы", profile.workplace?.reveal(for: &trace))
    add("Квалификационная категория", profile.category?.reveal(for: &trace))
    add("Образование", profile.education?.reveal(for: &trace))
    add("Стаж", (profile.experienceYears?.reveal(for: &trace)).map(Wording.Noun.year.plural.phrase))
    add("Компетенции", profile.competencies?.reveal(for: &trace))
    add("Интересы", profile.interests?.reveal(for: &trace))
    add("Награды", profile.awards?.reveal(for: &trace))
    add("Формы наставничества", entry.forms.reveal(for: &trace))
    add("Виды наставничества", profile.kinds?.reveal(for: &trace))
    add("Сколько времени может уделить", profile.timeResource?.reveal(for: &trace))
    add("Кого ищет", profile.desiredMentee?.reveal(for: &trace))
    add("В банке с", (profile.since?.reveal(for: &trace)).map(Wording.day))
    add("В банке до", (profile.until?.reveal(for: &trace)).map(Wording.day))
    return facts
  }
}
