extension Organization: MappingValue {
  /// The keys of the organisation.
  enum Keys {
    static let fullName = Key(
      "full_name", "полное_название", .text, required: true, "полное название")
    static let shortName = Key("short_name", "краткое_название", .text, "краткое название")
    static let type = Key(
      "type", "тип", .word(of: OrganizationType.self), required: true, "тип организации")
    static let address = Key("address", "адрес", .text, "адрес")
    static let inn = Key("inn", "инн", .text, "ИНН")
    static let ogrn = Key("ogrn", "огрн", .text, "ОГРН")
    static let siteUrl = Key(
      "site_url", "сайт", .absoluteAddress, required: true, "официальный сайт")
    static let founder = Key("founder", "учредитель", .text, "учредитель")
    static let policyUrl = Key(
      "policy_url", "политика", .address, "политика обработки персональных данных")
    static let dataOfficer = Key(
      "data_officer", "ответственный_за_пдн", .mapping(DataOfficer.self),
      "кто отвечает за персональные данные")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "сведениях об организации",
    [
      Keys.fullName, Keys.shortName, Keys.type, Keys.address, Keys.inn, Keys.ogrn, Keys.siteUrl,
      Keys.founder, Keys.policyUrl, Keys.dataOfficer,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let fullName = fields.read(Keys.fullName)
    let type = fields.read(Keys.type)
    let siteURL = fields.read(Keys.siteUrl)
    guard let fullName, let type, let siteURL else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, fullName: fullName, type: type, siteURL: siteURL)
    shortName = fields.read(Keys.shortName)
    address = fields.read(Keys.address)
    inn = fields.read(Keys.inn)
    ogrn = fields.read(Keys.ogrn)
    founder = fields.read(Keys.founder)
    policyURL = fields.read(Keys.policyUrl)
    dataOfficer = fields.read(Keys.dataOfficer)
  }
}
