extension Document: ReadableRecord {
  /// The keys of a document.
  enum Keys {
    static let level = Key(
      "level", "уровень", .word(of: DocumentLevel.self), required: true,
      "кто издал: от федерации до школы")
    static let type = Key(
      "type", "вид", .word(of: DocumentType.self), required: true, "вид документа")
    static let number = Key(
      "number", "номер", .list(.text), "номер, у совместного документа несколько")
    static let date = Key("date", "дата", .date, "день издания")
    static let issuer = Key(
      "issuer", "издатель", .list(.text), "кто издал, у совместного документа несколько")
    static let title = Key(
      "title", "название", .text, "название; обязательно, если нет номера и издателя")
    static let url = Key("url", "ссылка", .address, "адрес, где документ опубликован")
    static let file = Key("file", "файл", .file, "файл рядом с записью")
    static let status = Key(
      "status", "статус", .word(of: DocumentStatus.self), "действует ли документ")
    static let approvedBy = Key(
      "approved_by", "утверждён", .reference(to: Document.self), "код документа, которым утверждён")
    static let attachmentOf = Key(
      "attachment_of", "приложение_к", .reference(to: Document.self),
      "код документа, к которому приложен")
    static let validFrom = Key("valid_from", "действует_с", .date, "первый день действия")
    static let validUntil = Key("valid_until", "действует_до", .date, "последний день действия")
    static let replacedBy = Key(
      "replaced_by", "заменён_на", .reference(to: Document.self),
      "код документа, который пришёл на смену")
    static let signature = Key(
      "signature", "подпись", .mapping(DocumentSignature.self), "отметка об электронной подписи")
    static let accessibleAlternative = Key(
      "accessible_alternative", "доступная_версия", .fileOrPage,
      "код страницы или файл с тем же содержанием для чтения вслух")
    static let containsPersonalData = Key(
      "contains_personal_data", "содержит_пдн", .boolean,
      "есть ли в файле персональные данные; обязательно, если есть файл")
    static let redactedFile = Key(
      "redacted_file", "обезличенный_файл", .file, "файл без персональных данных")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи о документе",
    [
      RecordKeys.id, Keys.level, Keys.type, Keys.number, Keys.date, Keys.issuer, Keys.title,
      Keys.url, Keys.file, Keys.status, Keys.approvedBy, Keys.attachmentOf, Keys.validFrom,
      Keys.validUntil, Keys.replacedBy, Keys.signature, Keys.accessibleAlternative,
      Keys.containsPersonalData, Keys.redactedFile,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let level = fields.read(Keys.level)
    let type = fields.read(Keys.type)
    guard let level, let type else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, level: level, type: type)
    numbers = fields.list(Keys.number)
    date = fields.read(Keys.date)
    issuers = fields.list(Keys.issuer)
    title = fields.read(Keys.title)
    url = fields.read(Keys.url)
    file = fields.read(Keys.file)
    status = fields.read(Keys.status)
    approvedBy = fields.read(Keys.approvedBy)
    attachmentOf = fields.read(Keys.attachmentOf)
    validFrom = fields.read(Keys.validFrom)
    validUntil = fields.read(Keys.validUntil)
    replacedBy = fields.read(Keys.replacedBy)
    signature = fields.read(Keys.signature)
    accessibleAlternative = fields.read(Keys.accessibleAlternative)
    containsPersonalData = fields.read(Keys.containsPersonalData)
    redactedFile = fields.read(Keys.redactedFile)
    requireTitle(&fields)
    requireStatement(&fields)
  }
}
