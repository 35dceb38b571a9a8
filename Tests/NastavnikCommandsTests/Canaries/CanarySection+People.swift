extension CanarySection {
  /// All categories of consent.
  private static let everything = """
    [name, position, workplace, grade, education, experience, awards, competencies, interests, bio,
        contacts, role, pairing, request, program, results, review, works, photo, group_photo, video]
    """

  /// The people: hidden ones, whose every key is a marker, and some that may be shown.
  mutating func addPeople() {
    let hidden = latin("person.id")
    add("people/\(latin("person.file")).yaml", hiddenPerson(hidden))
    add("people/uchenik.yaml", hiddenPupil())
    add(
      "people/anna.yaml", named("anna", "Соколовская", consent: "site, municipal", role: "mentor"))
    add("people/vera.yaml", named("vera", "Вересова", consent: "site, municipal", role: "mentee"))
    add("people/boris.yaml", bannedPerson())
    for number in 1...3 {
      add(
        "people/filler-\(number).yaml",
        """
        surname: \(word("filler-\(number).surname"))
        given_name: \(word("filler-\(number).given_name"))
        status: partner
        mentor: {since: 2025-09-01, state: available}
        """)
    }
  }

  private mutating func hiddenPerson(_ id: String) -> String {
    """
    # \(word("comment in a record"))
    id: \(id)
    surname: \(word("person.surname"))
    given_name: \(word("person.given_name"))
    patronymic: \(word("person.patronymic"))
    status: staff
    birth_date: 1987-06-05
    \(profile())
    mentor:
      since: 2025-09-01
      state: paired
      kinds: [reverse]
      time_resource: \(word("mentor.time_resource"))
      desired_mentee: \(word("mentor.desired_mentee"))
    mentee:
      since: 2025-09-01
      requests: ["\(word("mentee.requests"))"]
      difficulties: ["\(word("mentee.difficulties"))"]
    municipal_bank: true
    consents:
      - signed: 2025-09-02
        signer: self
        valid_until: 2026-11-20
        resources: [site, municipal]
        allow: \(CanarySection.everything)
        conditions: \(word("consent.conditions"))
        paper: \(word("consent.paper"))
      - signed: 2026-09-02
        signer: self
        valid_until: 2027-08-31
        resources: [vk]
        allow: \(CanarySection.everything)
        withdrawn: 2026-11-21
    """
  }

  private mutating func profile() -> String {
    """
    position: \(word("person.position"))
    subjects: ["\(word("person.subjects"))"]
    workplace: \(word("person.workplace"))
    category: \(word("person.category"))
    education: \(word("person.education"))
    grade: \(word("person.grade"))
    experience_years: 87
    awards: ["\(word("person.awards"))"]
    competencies: ["\(word("person.competencies"))"]
    interests: ["\(word("person.interests"))"]
    bio: Рассказ, \(word("person.bio")).
    work_email: \(latin("person.work_email"))@school.example
    work_phone: "+7 383 \(latin("person.work_phone"))"
    email: \(latin("person.email"))@mail.example
    phone: "+7 900 \(latin("person.phone"))"
    address: \(word("person.address"))
    guardian: \(word("person.guardian"))
    photo: \(latin("media.id"))
    """
  }

  private mutating func hiddenPupil() -> String {
    """
    surname: \(word("pupil.surname"))
    given_name: \(word("pupil.given_name"))
    status: pupil
    birth_date: 2012-03-04
    grade: \(word("pupil.grade"))
    mentee:
      since: 2025-09-01
      requests: ["\(word("pupil.requests"))"]
    consents:
      - signed: 2026-09-02
        signer: guardian
        valid_until: 2027-08-31
        resources: [site]
        allow: \(CanarySection.everything)
        bans: [no_transfer]
        conditions: \(word("pupil.conditions"))
        conditions_posted: 2026-09-03
    """
  }

  private mutating func bannedPerson() -> String {
    """
    surname: \(banned("banned.surname"))
    given_name: \(banned("banned.given_name"))
    patronymic: \(banned("banned.patronymic"))
    status: staff
    position: \(banned("banned.position"))
    workplace: \(banned("banned.workplace"))
    bio: Рассказ, \(banned("banned.bio")).
    work_email: mail@\(Canary.latin("banned.email").marker).example
    photo: boris
    mentor: {since: 2025-09-01, state: paired, time_resource: "\(banned("banned.time"))"}
    municipal_bank: true
    consents:
      - signed: 2026-09-02
        signer: self
        valid_until: 2027-08-31
        resources: [site, municipal]
        allow: \(CanarySection.everything)
        bans: [no_transfer]
        conditions: без пересылки
        conditions_posted: 2026-09-03
    """
  }

  private func named(
    _ id: String, _ surname: String, consent resources: String, role: String
  ) -> String {
    """
    surname: \(surname)
    given_name: Анна
    patronymic: Сергеевна
    status: staff
    position: учитель истории
    photo: \(id)
    \(role): {since: 2025-09-01, state: paired}
    municipal_bank: true
    consents:
      - signed: 2026-09-02
        signer: self
        valid_until: 2027-08-31
        resources: [\(resources)]
        allow: \(CanarySection.everything)
    """
  }
}
