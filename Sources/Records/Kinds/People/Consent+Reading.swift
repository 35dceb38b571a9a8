extension Consent: MappingValue {
  /// The keys of a consent.
  enum Keys {
    static let signed = Key("signed", "подписано", .date, required: true, "день подписи")
    static let signer = Key(
      "signer", "подписант", .word(of: ConsentSigner.self), required: true, "кто подписал")
    static let validFrom = Key(
      "valid_from", "действует_с", .date, "первый день срока, если он не день подписи")
    static let validUntil = Key(
      "valid_until", "действует_до", .date, required: true, "последний день срока")
    static let resources = Key(
      "resources", "ресурсы", .list(.resource), required: true,
      "коды сайтов и сообществ, о которых согласие")
    static let allow = Key(
      "allow", "разрешено", .list(.word(of: PersonalCategory.self)), required: true,
      "что разрешено показывать")
    static let bans = Key(
      "bans", "запреты", .list(.word(of: ConsentBan.self)),
      "что человек запретил делать с опубликованным")
    static let conditions = Key("conditions", "условия", .text, "условия человека словами")
    static let conditionsPosted = Key(
      "conditions_posted", "условия_опубликованы", .date, "день, когда школа опубликовала условия")
    static let withdrawn = Key("withdrawn", "отозвано", .date, "день, когда школа получила отзыв")
    static let withdrawnCategories = Key(
      "withdrawn_categories", "отозваны_категории", .list(.word(of: PersonalCategory.self)),
      "что отозвано; пусто — всё")
    static let separateDocument = Key(
      "separate_document", "отдельный_документ", .boolean, "отдельный ли это документ")
    static let paper = Key("paper", "документ", .text, privacy: .never, "где лежит бумага")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "согласии",
    [
      Keys.signed, Keys.signer, Keys.validFrom, Keys.validUntil, Keys.resources, Keys.allow,
      Keys.bans, Keys.conditions, Keys.conditionsPosted, Keys.withdrawn,
      Keys.withdrawnCategories, Keys.separateDocument, Keys.paper,
    ])

  /// Reads the mapping; `nil` after a required key was reported.
  init?(reading fields: inout Fields) {
    let signed = fields.read(Keys.signed)
    let signer = fields.read(Keys.signer)
    let validUntil = fields.read(Keys.validUntil)
    let resources = fields.read(Keys.resources)
    let allow = fields.read(Keys.allow)
    guard let signed, let signer, let validUntil, let resources, let allow else { return nil }
    self.init(
      origin: fields.origin, keys: fields.keys, signed: signed, signer: signer,
      validUntil: validUntil, resources: resources, allow: allow)
    validFrom = fields.read(Keys.validFrom)
    bans = fields.list(Keys.bans)
    conditions = fields.read(Keys.conditions)
    conditionsPosted = fields.read(Keys.conditionsPosted)
    withdrawn = fields.read(Keys.withdrawn)
    withdrawnCategories = fields.list(Keys.withdrawnCategories)
    if let value = fields.read(Keys.separateDocument) { separateDocument = value }
    paper = fields.read(Keys.paper)
  }
}
