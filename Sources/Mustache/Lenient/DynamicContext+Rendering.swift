import HTML

extension DynamicContext {
  /// Appends what pieces print here.
  ///
  /// - Throws: When templates go on including each other.
  func render(_ pieces: [LoosePiece], into bytes: inout [UInt8]) throws(TooDeep) {
    for piece in pieces {
      switch piece {
      case .text(let text):
        bytes.append(contentsOf: text)
      case .value(let name, let isEscaped):
        print(value(of: name), isEscaped: isEscaped, into: &bytes)
      case .section(let name, let inner):
        let value = value(of: name)
        if case .list(let values) = value {
          for value in values { try inside(value).render(inner, into: &bytes) }
        } else if !value.isFalsy {
          try inside(value).render(inner, into: &bytes)
        }
      case .inverted(let name, let inner):
        if value(of: name).isFalsy { try render(inner, into: &bytes) }
      case .deferred(let excursion):
        try render(try self.pieces(of: excursion), into: &bytes)
      }
    }
  }

  private func print(_ value: DynamicValue, isEscaped: Bool, into bytes: inout [UInt8]) {
    guard case .item(let item) = value else { return }
    if case .text(let text) = item, !isEscaped {
      bytes.append(contentsOf: text.utf8)
    } else {
      item.print(into: &bytes)
    }
  }
}
