extension ContestProgram: ReadableRecord {
  /// The keys of a contest programme.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название")
    static let organization = Key(
      "organization", "организация", .referenceOrText(to: RegistryEntry.self), required: true,
      "код организации из реестра или название")
    static let contest = Key("contest", "конкурс", .text, required: true, "конкурс")
    static let year = Key("year", "год", .year, required: true, "год")
    static let place = Key("place", "место", .text, "занятое место")
    static let programUrl = Key("program_url", "ссылка", .address, "адрес программы")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о конкурсной программе",
    [
      RecordKeys.id, Keys.title, Keys.organization, Keys.contest, Keys.year, Keys.place,
      Keys.programUrl,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    let organization = fields.read(Keys.organization)
    let contest = fields.read(Keys.contest)
    let year = fields.read(Keys.year)
    guard let title, let organization, let contest, let year else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, organization: organization,
      contest: contest, year: year)
    place = fields.read(Keys.place)
    programURL = fields.read(Keys.programUrl)
  }
}
