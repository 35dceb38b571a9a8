extension RegistryEntry: ReadableRecord {
  /// The keys of an organisation of the registry.
  enum Keys {
    static let name = Key("name", "название", .text, required: true, "название")
    static let siteUrl = Key("site_url", "сайт", .address, "сайт")
    static let curator = Key(
      "curator", "куратор", .registryCurator, "код человека или имя, должность и основание")
    static let order = Key("order", "приказ", .text, "приказ о кураторе")
    static let forms = Key(
      "forms", "формы", .list(.word(of: ProgramForm.self)), "формы наставничества")
    static let joined = Key("joined", "с", .date, "день вступления")
    static let roadmapUrl = Key("roadmap_url", "дорожная_карта", .address, "адрес дорожной карты")
    static let exportUrl = Key(
      "export_url", "выгрузка", .address, "адрес выгрузки для муниципального банка")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи реестра",
    [
      RecordKeys.id, Keys.name, Keys.siteUrl, Keys.curator, Keys.order, Keys.forms, Keys.joined,
      Keys.roadmapUrl, Keys.exportUrl,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let name = fields.read(Keys.name)
    guard let name else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, name: name)
    siteURL = fields.read(Keys.siteUrl)
    curator = fields.read(Keys.curator)
    order = fields.read(Keys.order)
    forms = fields.list(Keys.forms)
    joined = fields.read(Keys.joined)
    roadmapURL = fields.read(Keys.roadmapUrl)
    exportURL = fields.read(Keys.exportUrl)
  }
}
