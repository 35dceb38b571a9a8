/// The stack of values in which the lenient mode looks names up, from the innermost outwards.
struct DynamicContext {
  /// Data or templates that are nested without end.
  struct TooDeep: Error {}

  /// How many sections and templates may be open at once.
  static let depthLimit = 200

  /// The templates by name.
  let templates: [String: Template]
  /// The values of the open sections, the innermost last.
  let stack: [DynamicValue]

  /// The value that a name stands for here.
  func value(of name: TemplateName) -> DynamicValue {
    guard let first = name.segments.first else { return stack.last ?? .absent }
    for case .scope(let map) in stack.reversed() {
      guard var value = map.members[first] else { continue }
      for segment in name.segments.dropFirst() {
        guard case .scope(let map) = value, let next = map.members[segment] else { return .absent }
        value = next
      }
      return value
    }
    return .absent
  }

  /// The context inside a section over a value.
  ///
  /// A condition has neither names nor text, so it does not hide what is around it.
  func inside(_ value: DynamicValue) -> DynamicContext {
    if case .flag = value { return self }
    return DynamicContext(templates: templates, stack: stack + [value])
  }

  /// The pieces of a template or a block that is printed here.
  ///
  /// - Throws: When they would go on for ever.
  func pieces(of excursion: Excursion) throws(TooDeep) -> [LoosePiece] {
    switch excursion {
    case .filling(let filling, let surroundings):
      return Expander.expand(filling.block.content, in: surroundings)
    case .template(let inclusion, let surroundings):
      guard let template = template(for: inclusion) else { return [] }
      guard surroundings.trail.depth < Self.depthLimit else { throw TooDeep() }
      return Expander.expand(
        template.nodes, in: surroundings.entering(template, by: inclusion))
    }
  }

  private func template(for inclusion: Inclusion) -> Template? {
    guard inclusion.isDynamic else { return templates[inclusion.name.text] }
    guard case .item(.text(let name)) = value(of: inclusion.name) else { return nil }
    return templates[name]
  }
}
