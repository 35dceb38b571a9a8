extension Page: ReadableRecord {
  /// The keys of a page.
  enum Keys {
    static let title = Key("title", "название", .text, required: true, "название")
    static let menu = Key("menu", "меню", .boolean, "показывать ли в меню")
    static let position = Key(
      "position", "порядок", .wholeNumber(0...100_000), "место среди соседних страниц")
    static let parent = Key(
      "parent", "родитель", .reference(to: Page.self), "код страницы уровнем выше")
  }

  /// The keys in the order of the reference.
  static let schema = MappingSchema(
    "описании страницы",
    [
      RecordKeys.id, Keys.title, Keys.menu, Keys.position, Keys.parent,
    ])

  /// Reads the record; `nil` after a required key was reported.
  init?(id: RecordID, reading fields: inout Fields) {
    let title = fields.read(Keys.title)
    guard let title else { return nil }
    self.init(
      id: id, origin: fields.origin, keys: fields.keys, title: title, body: fields.body)
    if let value = fields.read(Keys.menu) { menu = value }
    position = fields.read(Keys.position)
    parent = fields.read(Keys.parent)
  }
}
