import RandomSections

/// A section around one person whose every field is a word of its own, under one consent.
///
/// Everybody else consents to everything, so that nothing but this consent decides.
struct ConsentSection {
  /// What the consent allows.
  var categories: [String]
  /// For which resource.
  var resource = "site"
  /// What the consent forbids.
  var bans: [String] = []

  /// The words of the person, by what they stand for.
  static let words: [String: String] = [
    "surname": "Жёлудева", "given_name": "Ульяна", "patronymic": "Ярославовна",
    "position": "м-должность", "subjects": "м-предмет", "workplace": "м-место",
    "grade": "м-класс", "education": "м-образование", "category": "м-категория",
    "experience": "68", "awards": "м-награда", "competencies": "м-компетенция",
    "interests": "м-интерес", "bio": "м-рассказ", "email": "m-pochta@school.example",
    "phone": "8 (383) 000-00-47", "since": "2025-09-17", "time": "м-время",
    "desired": "м-кого-ищет", "request": "м-запрос", "review": "м-отзыв",
    "portrait": "m-portrait.jpg", "group": "m-group.jpg", "slug": "nastavniki/zhe",
    "alias": "м-псевдоним",
  ]

  /// The names of the words that stand in a file or in its path.
  static func words(in path: String, _ bytes: [UInt8]?) -> Set<String> {
    let text = path + "\n" + String(decoding: bytes ?? [], as: UTF8.self)
    return Set(words.filter { bytes != nil && stands($0.value, in: text) }.keys)
  }

  /// Whether a word stands in a text; a number only where no other digit touches it, as in sizes.
  private static func stands(_ word: String, in text: String) -> Bool {
    guard word.allSatisfy(\.isWholeNumber) else { return text.contains(word) }
    return text.split { !$0.isWholeNumber }.contains { $0 == word }
  }

  /// The whole output, to see whether anything differs.
  func output(in workshop: SectionWorkshop) -> [String: [UInt8]] { workshop.output(of: files) }

  private var files: [String: String] {
    var files = ConsentSection.surroundings
    files["people/person.yaml"] = person
    return files
  }

  private func word(_ name: String) -> String { ConsentSection.words[name] ?? "" }

  private var person: String {
    """
    surname: \(word("surname"))
    given_name: \(word("given_name"))
    patronymic: \(word("patronymic"))
    status: staff
    position: \(word("position"))
    subjects: [\(word("subjects"))]
    workplace: \(word("workplace"))
    category: \(word("category"))
    education: \(word("education"))
    experience_years: 68
    grade: \(word("grade"))
    awards: [\(word("awards"))]
    competencies: [\(word("competencies"))]
    interests: [\(word("interests"))]
    bio: \(word("bio"))
    work_email: \(word("email"))
    work_phone: \(word("phone"))
    photo: portret
    alias: \(word("alias"))
    municipal_bank: true
    mentor: {since: 2025-09-17, time_resource: \(word("time")), desired_mentee: \(word("desired"))}
    mentee: {since: 2025-09-17, requests: [\(word("request"))]}
    consents:
      - signed: 2026-09-01
        signer: self
        valid_until: 2027-08-31
        resources: [\(resource)]
        allow: [\(categories.joined(separator: ", "))]
        bans: [\(bans.joined(separator: ", "))]
    """
  }

  private static let everything = """
    [name, position, workplace, grade, education, experience, awards, competencies, interests, bio,
          contacts, role, pairing, request, program, results, review, works, photo, group_photo]
    """

  private static let surroundings: [String: String] = [
    "site.yaml": """
    organization: {full_name: Школа № 7, type: school, site_url: "https://school7.example"}
    base_url: https://school7.example/nastavnichestvo/
    school_year: 2026-2027
    curator: person
    resources:
      - {id: municipal, title: Банк города, url: "https://city.example"}
      - {id: vk, title: Группа, url: "https://vk.example"}
    """,
    "people/other.yaml": """
    surname: Бобров
    given_name: Пётр
    status: staff
    mentor: {since: 2025-09-01}
    mentee: {since: 2025-09-01}
    consents:
      - signed: 2026-09-01
        signer: self
        valid_until: 2027-08-31
        resources: [site]
        allow: \(everything)
    """,
    "programs/idet.yaml": """
    title: Первый урок
    form: teacher_teacher
    mentors: [person]
    mentees: [other]
    goal: Провести урок
    start: 2026-09-01
    planned_end: 2027-05-20
    """,
    "programs/gotovo.yaml": """
    title: Год вместе
    form: teacher_teacher
    mentors: [person]
    mentees: [other]
    goal: Прожить год
    start: 2025-09-01
    planned_end: 2026-05-20
    ended: 2026-06-01
    end_reason: plan_done
    results:
      summary: Год прожили.
      reviews: [{author: person, text: \(words["review"] ?? "")}]
    """,
    "documents/prikaz.yaml": """
    level: local
    type: order
    number: 12
    date: 2026-01-10
    issuer: Школа
    title: О парах
    signature: {signer: person, signed_at: 2026-01-11}
    """,
    "media/portret.yaml": "file: m-portrait.jpg\nalt: У доски\npeople: [person]\nkind: portrait\n",
    "media/gruppa.yaml": "file: m-group.jpg\nalt: В зале\npeople: [person, other]\nkind: group\n",
    "media/m-portrait.jpg": "", "media/m-group.jpg": "",
    "news/novost.md": """
    ---
    title: Новость
    date: 2026-11-01
    author: person
    images: [gruppa]
    ---
    Урок вела [](person:person "наставница").
    """,
    "practices/dnevnik.md":
      "---\ntitle: Дневник\ndate: 2026-06-01\nauthors: [person]\n---\nТетрадь.\n",
    "materials/pamyatka.md": "---\ntitle: Памятка\nauthors: [person]\n---\nСпросите.\n",
    "awards/nagrada.yaml": "title: Лучшая пара\ndate: 2026-05-20\npeople: [person]\n",
    "roadmap/karta.yaml": """
    school_year: 2026-2027
    stages:
      - title: Подготовка
        items: [{text: Составить план, term: сентябрь, responsible: [{person: person}]}]
    """,
  ]
}
