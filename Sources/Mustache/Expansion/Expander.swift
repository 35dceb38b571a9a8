/// Settles the lines, indentation and blocks of parsed nodes: the same code for both modes.
///
/// A block set by an includer keeps the blocks that were set where it was written, and among several
/// includers the outermost decides (specification, `~inheritance`, "Multi-level inheritance").
enum Expander {
  /// Expands nodes up to where they go on in other nodes.
  static func expand(_ nodes: [Node], in surroundings: Surroundings) -> [LoosePiece] {
    var pieces: [LoosePiece] = []
    var rest = nodes[...]
    switch surroundings.opening {
    case .ownLine:
      break
    case .withinLine:
      if case .lineStart(let blanks) = nodes.first {
        rest.removeFirst()
        add(surroundings.indentation.reduced(blanks), to: &pieces)
      }
    case .after(let blanks):
      if !nodes.isEmpty { add(blanks, to: &pieces) }
    }
    for node in rest { expand(node, in: surroundings, to: &pieces) }
    return pieces
  }

  private static func expand(
    _ node: Node, in surroundings: Surroundings, to pieces: inout [LoosePiece]
  ) {
    switch node {
    case .lineStart(let blanks):
      add(surroundings.indentation.applied(to: blanks), to: &pieces)
    case .text(let text):
      add(text, to: &pieces)
    case .value(let name, let isEscaped):
      pieces.append(.value(name, isEscaped: isEscaped))
    case .section(let name, let nodes):
      pieces.append(.section(name, content(nodes, in: surroundings)))
    case .inverted(let name, let nodes):
      pieces.append(.inverted(name, content(nodes, in: surroundings)))
    case .partial(let inclusion):
      pieces.append(excursion(to: inclusion, with: [], from: surroundings))
    case .parent(let inclusion, let blocks):
      pieces.append(excursion(to: inclusion, with: blocks, from: surroundings))
    case .block(let block):
      if let filling = surroundings.fillings[block.name.text] {
        pieces.append(excursion(to: filling, at: block, from: surroundings))
      } else {
        for node in block.content { expand(node, in: surroundings, to: &pieces) }
      }
    }
  }

  private static func content(_ nodes: [Node], in surroundings: Surroundings) -> [LoosePiece] {
    var pieces: [LoosePiece] = []
    for node in nodes { expand(node, in: surroundings, to: &pieces) }
    return pieces
  }

  private static func add(_ text: [UInt8], to pieces: inout [LoosePiece]) {
    if !text.isEmpty { pieces.append(.text(text)) }
  }

  private static func excursion(
    to inclusion: Inclusion, with blocks: [Block], from surroundings: Surroundings
  ) -> LoosePiece {
    var inner = surroundings
    inner.indentation = Indentation(
      added: inclusion.indentation.map(surroundings.indentation.applied) ?? [])
    inner.opening = inclusion.indentation == nil ? .withinLine : .ownLine
    for block in blocks where inner.fillings[block.name.text] == nil {
      inner.fillings[block.name.text] = Filling(
        block: block, setBy: inclusion.name.position, fillings: surroundings.fillings,
        trail: surroundings.trail)
    }
    return .deferred(.template(inclusion, inner))
  }

  private static func excursion(
    to filling: Filling, at site: Block, from surroundings: Surroundings
  ) -> LoosePiece {
    let blanks = site.indentation.map(surroundings.indentation.applied) ?? []
    let removed = filling.block.isStandalone ? filling.block.indentation ?? [] : []
    let opening: Surroundings.Opening =
      switch (filling.block.isStandalone, site.isStandalone) {
      case (true, true): .ownLine
      case (true, false): .withinLine
      case (false, true): .after(blanks)
      case (false, false): .after([])
      }
    let inner = Surroundings(
      indentation: Indentation(removed: removed, added: blanks), opening: opening,
      fillings: filling.fillings,
      trail: Trail(filling.trail, printedAt: site.name.position, of: surroundings.trail))
    return .deferred(.filling(filling, inner))
  }
}
