extension Template {
  /// The names of the blocks that includers may set, in the order of the text.
  var blockNames: [String] { Self.blockNames(in: nodes) }

  private static func blockNames(in nodes: [Node]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .block(let block): [block.name.text] + blockNames(in: block.content)
      case .section(_, let inner), .inverted(_, let inner): blockNames(in: inner)
      case .parent(_, let blocks): blocks.flatMap { blockNames(in: $0.content) }
      case .lineStart, .text, .value, .partial: []
      }
    }
  }
}
