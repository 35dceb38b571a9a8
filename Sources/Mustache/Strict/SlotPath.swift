/// Where a value of the strict mode is found: from which view, through which slots.
struct SlotPath: Sendable {
  /// What the way begins at.
  enum Origin: Sendable {
    /// The view of the innermost section.
    case view
    /// The view of the whole page.
    case page
    /// The text that a section goes through, `{{.}}`.
    case item
  }

  let origin: Origin
  /// The slots to go through, one view deeper each; none for the origin itself.
  let slots: [Int]
  /// What stands at its end.
  let kind: SlotKind
}

/// A piece of the strict mode: every name is a slot, every inclusion is in its place.
typealias StrictPiece = Piece<SlotPath, Never>
