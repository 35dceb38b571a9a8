/// Gathers pieces, texts that follow each other as one.
struct PieceList {
  private var pieces: [StrictPiece] = []
  /// The text since the last other piece, kept apart so that adding to it copies nothing.
  private var text: [UInt8] = []

  /// Adds text to the last piece, or begins one.
  mutating func append(text more: [UInt8]) { text += more }

  /// Adds a piece that is no text.
  mutating func append(_ piece: StrictPiece) {
    endText()
    pieces.append(piece)
  }

  /// Hands out what was gathered.
  consuming func finish() -> [StrictPiece] {
    endText()
    return pieces
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    pieces.append(.text(text))
    text = []
  }
}
