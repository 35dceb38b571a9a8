/// Templates over data without declared names, as the Mustache specification wants them.
///
/// This mode exists for the specification alone: it climbs to outer scopes, prints nothing for an
/// unknown name and passes over missing templates, all of which the strict mode refuses. Parser and
/// expansion are those of the strict mode, so what the specification says about lines, indentation
/// and inheritance is proved for both; that both print alike what both accept, random templates show.
struct DynamicTemplates: Sendable {
  /// The templates by name.
  private let templates: [String: Template]

  /// Takes templates by the names that inclusions use.
  init(_ texts: [String: String]) {
    templates = Dictionary(
      uniqueKeysWithValues: texts.map { name, text in (name, Self.parse(text, name: name)) })
  }

  /// Renders a text with data.
  ///
  /// - Throws: `DynamicContext.TooDeep` when templates go on including each other.
  func render(
    _ text: String, with data: DynamicValue
  ) throws(DynamicContext.TooDeep) -> [UInt8] {
    let template = Self.parse(text, name: "")
    let pieces = Expander.expand(
      template.nodes, in: Surroundings(trail: Trail(template)))
    var bytes: [UInt8] = []
    try DynamicContext(templates: templates, stack: [data]).render(pieces, into: &bytes)
    return bytes
  }

  private static func parse(_ text: String, name: String) -> Template {
    TemplateParser.parse(name: name, path: name, bytes: Array(text.utf8))
  }
}
