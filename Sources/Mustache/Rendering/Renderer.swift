import HTML

/// Prints pieces with data: the same code for both modes.
enum Renderer {
  /// Appends what the pieces print in a context.
  ///
  /// - Throws: Only what the context's deferred pieces throw.
  static func render<Context: RenderContext>(
    _ pieces: [Piece<Context.Reference, Context.Deferred>], in context: Context,
    into bytes: inout [UInt8]
  ) throws(Context.Failure) {
    for piece in pieces {
      switch piece {
      case .text(let text):
        bytes.append(contentsOf: text)
      case .value(let reference, let isEscaped):
        print(context.value(of: reference), isEscaped: isEscaped, into: &bytes)
      case .section(let reference, let inner):
        let value = context.value(of: reference)
        if case .list(let values) = value {
          for value in values { try render(inner, in: context.inside(value), into: &bytes) }
        } else if !value.isFalsy {
          try render(inner, in: context.inside(value), into: &bytes)
        }
      case .inverted(let reference, let inner):
        if context.value(of: reference).isFalsy { try render(inner, in: context, into: &bytes) }
      case .deferred(let deferred):
        try render(try context.pieces(of: deferred), in: context, into: &bytes)
      }
    }
  }

  private static func print<Scope>(
    _ value: Value<Scope>, isEscaped: Bool, into bytes: inout [UInt8]
  ) {
    switch value {
    case .text(let text) where isEscaped: HTMLEscaping.append(text.utf8, to: &bytes)
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .markup(let fragment): bytes.append(contentsOf: fragment.bytes)
    case .absent, .flag, .list, .scope: break
    }
  }
}
