extension Person: ReadableRecord {
  /// The keys of a person.
  enum Keys {
    static let surname = Key(
      "surname", "фамилия", .text, required: true, privacy: .category(.surname), "фамилия")
    static let givenName = Key(
      "given_name", "имя", .text, required: true, privacy: .category(.givenName),
      "имя или инициал с точкой")
    static let patronymic = Key(
      "patronymic", "отчество", .text, privacy: .category(.patronymic),
      "отчество или инициал с точкой")
    static let status = Key(
      "status", "статус", .word(of: PersonStatus.self), required: true,
      "кем человек приходится организации")
    static let birthDate = Key(
      "birth_date", "дата_рождения", .date, privacy: .never,
      "дата рождения, для обучающегося обязательна")
    static let position = Key(
      "position", "должность", .text, privacy: .category(.position), "должность")
    static let subjects = Key(
      "subjects", "предметы", .list(.text), privacy: .category(.position),
      "предметы, которые ведёт человек")
    static let workplace = Key(
      "workplace", "место_работы", .text, privacy: .category(.workplace), "место работы или учёбы")
    static let category = Key(
      "category", "категория", .text, privacy: .category(.education), "квалификационная категория")
    static let education = Key(
      "education", "образование", .text, privacy: .category(.education), "образование")
    static let experienceYears = Key(
      "experience_years", "стаж", .wholeNumber(0...90), privacy: .category(.experience),
      "стаж в полных годах")
    static let grade = Key("grade", "класс", .text, privacy: .category(.grade), "класс или группа")
    static let awards = Key(
      "awards", "награды", .list(.text), privacy: .category(.awards), "награды")
    static let competencies = Key(
      "competencies", "компетенции", .list(.text), privacy: .category(.competencies),
      "в чём человек силён")
    static let interests = Key(
      "interests", "интересы", .list(.text), privacy: .category(.interests), "интересы")
    static let bio = Key("bio", "о_себе", .markdown, privacy: .category(.bio), "рассказ о себе")
    static let workEmail = Key(
      "work_email", "рабочая_почта", .text, privacy: .category(.contacts),
      "рабочая электронная почта")
    static let workPhone = Key(
      "work_phone", "рабочий_телефон", .text, privacy: .category(.contacts), "рабочий телефон")
    static let email = Key("email", "почта", .text, privacy: .never, "личная электронная почта")
    static let phone = Key("phone", "телефон", .text, privacy: .never, "личный телефон")
    static let address = Key("address", "домашний_адрес", .text, privacy: .never, "домашний адрес")
    static let guardian = Key(
      "guardian", "представитель", .text, privacy: .never, "родитель или законный представитель")
    static let photo = Key(
      "photo", "фото", .reference(to: Medium.self), privacy: .category(.photo),
      "код изображения с портретом")
    static let alias = Key(
      "alias", "псевдоним", .text, "слово вместо имени, которое нельзя показать")
    static let lawBasis = Key(
      "law_basis", "основание_по_закону", .word(of: LawBasis.self),
      "по какому праву закон сам открывает имя и должность")
    static let mentor = Key(
      "mentor", "наставник", .mapping(Mentor.self), "место в банке наставников")
    static let mentee = Key(
      "mentee", "наставляемый", .mapping(Mentee.self), "место в банке наставляемых")
    static let municipalBank = Key(
      "municipal_bank", "в_муниципальный_банк", .boolean,
      "предлагать ли человека в муниципальный банк")
    static let consents = Key(
      "consents", "согласия", .list(.mapping(Consent.self)),
      "согласия на распространение персональных данных")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о человеке",
    [
      RecordKeys.id, Keys.surname, Keys.givenName, Keys.patronymic, Keys.status, Keys.birthDate,
      Keys.position, Keys.subjects, Keys.workplace, Keys.category, Keys.education,
      Keys.experienceYears, Keys.grade, Keys.awards, Keys.competencies, Keys.interests, Keys.bio,
      Keys.workEmail, Keys.workPhone, Keys.email, Keys.phone, Keys.address, Keys.guardian,
      Keys.photo, Keys.alias, Keys.lawBasis, Keys.mentor, Keys.mentee, Keys.municipalBank,
      Keys.consents,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let surname = fields.read(Keys.surname)
    let givenName = fields.read(Keys.givenName)
    let status = fields.read(Keys.status)
    guard let surname, let givenName, let status else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, surname: surname, givenName: givenName,
      status: status)
    patronymic = fields.read(Keys.patronymic)
    birthDate = fields.read(Keys.birthDate)
    position = fields.read(Keys.position)
    subjects = fields.list(Keys.subjects)
    workplace = fields.read(Keys.workplace)
    category = fields.read(Keys.category)
    education = fields.read(Keys.education)
    experienceYears = fields.read(Keys.experienceYears)
    grade = fields.read(Keys.grade)
    awards = fields.list(Keys.awards)
    competencies = fields.list(Keys.competencies)
    interests = fields.list(Keys.interests)
    bio = fields.read(Keys.bio)
    workEmail = fields.read(Keys.workEmail)
    workPhone = fields.read(Keys.workPhone)
    email = fields.read(Keys.email)
    phone = fields.read(Keys.phone)
    address = fields.read(Keys.address)
    guardian = fields.read(Keys.guardian)
    photo = fields.read(Keys.photo)
    alias = fields.read(Keys.alias)
    lawBasis = fields.read(Keys.lawBasis)
    mentor = fields.read(Keys.mentor)
    mentee = fields.read(Keys.mentee)
    if let value = fields.read(Keys.municipalBank) { municipalBank = value }
    consents = fields.list(Keys.consents)
    requireBirthDate(&fields)
    // Whoever cannot be read without errors stays closed, whatever the readable part allows.
    if fields.isFlawed { consents = [] }
  }
}
