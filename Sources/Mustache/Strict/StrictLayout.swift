/// Lays the pieces of a linked template out as a flat list of steps.
struct StrictLayout {
  /// The steps so far.
  private(set) var steps: [StrictProgram.Step] = []
  /// The text so far.
  private(set) var text: [UInt8] = []
  /// The slots of all ways so far.
  private(set) var slots: [Int] = []

  /// Adds pieces behind the others.
  mutating func add(_ pieces: [StrictPiece]) {
    for piece in pieces {
      switch piece {
      case .text(let more):
        let start = text.count
        text += more
        add(.text, .view, .item, start..<text.count)
      case .value(let path, _): add(.value, path)
      case .section(let path, let inner): add(.section, path, around: inner)
      case .inverted(let path, let inner): add(.inverted, path, around: inner)
      }
    }
  }

  private mutating func add(
    _ action: StrictProgram.Step.Action, _ path: SlotPath, around inner: [StrictPiece]
  ) {
    let step = steps.count
    add(action, path)
    add(inner)
    steps[step].end = steps.count
    steps[step].isSelfContained = steps[(step + 1)...].allSatisfy { $0.origin != .page }
  }

  private mutating func add(_ action: StrictProgram.Step.Action, _ path: SlotPath) {
    let start = slots.count
    slots += path.slots
    add(action, path.origin, path.kind, start..<slots.count)
  }

  private mutating func add(
    _ action: StrictProgram.Step.Action, _ origin: SlotPath.Origin, _ kind: SlotKind,
    _ range: Range<Int>
  ) {
    steps.append(
      StrictProgram.Step(
        action: action, origin: origin, kind: kind, range: range, end: steps.count + 1))
  }
}
