/// A linked template as a flat list of steps: a page is printed by walking it.
///
/// Steps hold numbers alone, so that walking them counts no references.
final class StrictProgram: Sendable {
  /// One thing to do.
  struct Step: Sendable {
    /// What is to be done.
    enum Action: Sendable {
      /// Print a stretch of the program's text.
      case text
      /// Print a value.
      case value
      /// Print the steps up to the end for a value that is there, or for each of a list.
      case section
      /// Print the steps up to the end for a value that is not there.
      case inverted
    }

    let action: Action
    /// What the way to the value begins at.
    let origin: SlotPath.Origin
    /// What kind of value it is.
    let kind: SlotKind
    /// The stretch of the program's text, or of its slots: the way to the value.
    let range: Range<Int>
    /// Behind the last step inside a section.
    var end: Int
    /// Whether the steps inside a section over parts read those parts and nothing else.
    var isSelfContained = false
  }

  /// What is to be done, a section before the steps inside it.
  let steps: [Step]
  /// All text of the template.
  let text: [UInt8]
  /// The slots of all ways to values.
  let slots: [Int]

  /// Lays pieces out flat.
  init(_ pieces: [StrictPiece]) {
    var layout = StrictLayout()
    layout.add(pieces)
    (steps, text, slots) = (layout.steps, layout.text, layout.slots)
  }
}
