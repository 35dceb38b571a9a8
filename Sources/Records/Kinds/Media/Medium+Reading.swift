extension Medium: ReadableRecord {
  /// The keys of a picture.
  enum Keys {
    static let file = Key("file", "файл", .file, required: true, "файл рядом с записью")
    static let alt = Key(
      "alt", "описание", .textOrNothing, required: true,
      "что на изображении, для тех, кто его не видит")
    static let people = Key(
      "people", "люди", .list(.reference(to: Person.self)), required: true,
      "коды всех, кого можно узнать")
    static let kind = Key("kind", "вид", .word(of: MediumKind.self), "вид изображения")
    static let taken = Key("taken", "снято", .date, "день съёмки")
    static let credit = Key("credit", "автор", .text, "кто снял или нарисовал")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "записи об изображении",
    [
      RecordKeys.id, Keys.file, Keys.alt, Keys.people, Keys.kind, Keys.taken, Keys.credit,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let file = fields.read(Keys.file)
    let alt = fields.read(Keys.alt)
    let people = fields.read(
      Keys.people, orReport: { Problem.undeclaredPeople($0, at: $1) })
    guard let file, let alt, let people else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, file: file, alt: alt, people: people)
    mediumKind = fields.read(Keys.kind)
    taken = fields.read(Keys.taken)
    credit = fields.read(Keys.credit)
  }
}
