extension NewsItem: ReadableRecord {
  /// The keys of a news item.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "заголовок")
    static let date = Key("date", "дата", .date, required: true, "день новости")
    static let summary = Key("summary", "анонс", .text, "о чём новость, одно-два предложения")
    static let stage = Key("stage", "этап", .text, "номер этапа или группы дорожной карты")
    static let programs = Key(
      "programs", "программы", .list(.reference(to: Program.self)), "коды программ")
    static let images = Key(
      "images", "изображения", .list(.reference(to: Medium.self)), "коды изображений")
    static let documents = Key(
      "documents", "документы", .list(.reference(to: Document.self)), "коды документов")
    static let author = Key("author", "автор", .reference(to: Person.self), "код автора")
    static let authorText = Key("author_text", "автор_текстом", .text, "автор словами")
    static let draft = Key("draft", "черновик", .boolean, "новость ещё пишут")
    static let publishOn = Key("publish_on", "публикация_с", .date, "первый день показа")
    static let expires = Key("expires", "действует_до", .date, "последний день показа")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "новости",
    [
      RecordKeys.id, Keys.title, Keys.date, Keys.summary, Keys.stage, Keys.programs, Keys.images,
      Keys.documents, Keys.author, Keys.authorText, Keys.draft, Keys.publishOn, Keys.expires,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let date = fields.read(Keys.date)
    guard let title, let date else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, date: date, body: fields.body)
    summary = fields.read(Keys.summary)
    stage = fields.read(Keys.stage)
    programs = fields.list(Keys.programs)
    images = fields.list(Keys.images)
    documents = fields.list(Keys.documents)
    author = fields.read(Keys.author)
    authorText = fields.read(Keys.authorText)
    if let value = fields.read(Keys.draft) { draft = value }
    publishOn = fields.read(Keys.publishOn)
    expires = fields.read(Keys.expires)
  }
}
