import Diagnostics

/// A block set by an includer, with the names that blocks inside it refer to.
struct Filling: Sendable {
  /// What it prints.
  let block: Block
  /// The place of the parent tag's name, which tells apart two tags of one template.
  let setBy: SourcePosition
  /// The blocks that were set where it was written.
  let fillings: [String: Filling]
  /// How one gets to where it was written.
  let trail: Trail
}
