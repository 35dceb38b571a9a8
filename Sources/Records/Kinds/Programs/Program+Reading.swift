extension Program: ReadableRecord {
  /// The keys of a programme.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название без фамилий")
    static let form = Key(
      "form", "форма", .word(of: ProgramForm.self), required: true, "форма наставничества")
    static let formTitle = Key(
      "form_title", "название_формы", .text, "своё название для иной формы")
    static let kinds = Key(
      "kinds", "виды", .list(.word(of: MentoringKind.self)), "виды наставничества")
    static let mentors = Key(
      "mentors", "наставники", .list(.reference(to: Person.self), isEmptyAllowed: false),
      required: true,
      "коды наставников")
    static let mentees = Key(
      "mentees", "наставляемые", .list(.reference(to: Person.self), isEmptyAllowed: false),
      required: true,
      "коды наставляемых")
    static let curator = Key("curator", "куратор", .reference(to: Person.self), "код куратора")
    static let direction = Key("direction", "направление", .text, "направление работы")
    static let goal = Key("goal", "цель", .text, required: true, "цель")
    static let tasks = Key("tasks", "задачи", .list(.text), "задачи")
    static let activities = Key(
      "activities", "мероприятия", .list(.mapping(ProgramActivity.self)), "план мероприятий")
    static let order = Key(
      "order", "приказ", .reference(to: Document.self), "код приказа о паре или группе")
    static let approved = Key("approved", "утверждена", .date, "день утверждения")
    static let start = Key("start", "начало", .date, required: true, "первый день")
    static let plannedEnd = Key(
      "planned_end", "план_окончания", .date, required: true, "последний день по плану")
    static let extensions = Key(
      "extensions", "продления", .list(.mapping(ProgramExtension.self)),
      "продления с согласия обеих сторон")
    static let ended = Key("ended", "завершена", .date, "день завершения")
    static let endReason = Key(
      "end_reason", "причина_завершения", .word(of: EndReason.self), privacy: .never,
      "чем закончилась программа, только для школы")
    static let draft = Key("draft", "черновик", .boolean, "программу ещё пишут")
    static let results = Key(
      "results", "результаты", .mapping(ProgramResults.self), "результаты, видны после завершения")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о программе",
    [
      RecordKeys.id, Keys.title, Keys.form, Keys.formTitle, Keys.kinds, Keys.mentors,
      Keys.mentees, Keys.curator, Keys.direction, Keys.goal, Keys.tasks, Keys.activities,
      Keys.order, Keys.approved, Keys.start, Keys.plannedEnd, Keys.extensions, Keys.ended,
      Keys.endReason, Keys.draft, Keys.results,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let form = fields.read(Keys.form)
    let mentors = fields.read(Keys.mentors)
    let mentees = fields.read(Keys.mentees)
    let goal = fields.read(Keys.goal)
    let start = fields.read(Keys.start)
    let plannedEnd = fields.read(Keys.plannedEnd)
    guard let title, let form, let mentors, let mentees, let goal, let start, let plannedEnd else {
      return nil
    }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, form: form, mentors: mentors,
      mentees: mentees, goal: goal, start: start, plannedEnd: plannedEnd)
    formTitle = fields.read(Keys.formTitle)
    kinds = fields.list(Keys.kinds)
    curator = fields.read(Keys.curator)
    direction = fields.read(Keys.direction)
    tasks = fields.list(Keys.tasks)
    activities = fields.list(Keys.activities)
    order = fields.read(Keys.order)
    approved = fields.read(Keys.approved)
    extensions = fields.list(Keys.extensions)
    ended = fields.read(Keys.ended)
    endReason = fields.read(Keys.endReason)
    if let value = fields.read(Keys.draft) { draft = value }
    results = fields.read(Keys.results)
  }
}
