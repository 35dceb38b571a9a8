extension ProgramResults: MappingValue {
  /// The keys of the results of a programme.
  enum Keys {
    static let summary = Key("summary", "итог", .markdown, "итог словами")
    static let indicators = Key(
      "indicators", "показатели", .list(.mapping(ProgramIndicator.self)), "что измерено до и после")
    static let reviews = Key(
      "reviews", "отзывы", .list(.mapping(ProgramReview.self)), "отзывы участников")
    static let files = Key(
      "files", "файлы", .list(.reference(to: Document.self)), "коды документов с итогами")
    static let publishOn = Key(
      "publish_on", "публикация_с", .date, "первый день, когда результаты видны")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "результатах программы",
    [
      Keys.summary, Keys.indicators, Keys.reviews, Keys.files, Keys.publishOn,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    self.init(
      origin: fields.origin, keys: fields.keys)
    summary = fields.read(Keys.summary)
    indicators = fields.list(Keys.indicators)
    reviews = fields.list(Keys.reviews)
    files = fields.list(Keys.files)
    publishOn = fields.read(Keys.publishOn)
  }
}
