/// A view with its fields readable by slot, whatever its type.
///
/// What a slot holds was settled when the template was linked, so each kind of field is asked for in
/// its own way and no value has to be wrapped to be handed over. It is an object, since handing one
/// on costs a count and copying a view one for each of its texts.
protocol BoundView: AnyObject {
  /// Prints the text, number or markup in a slot; nothing where there is none.
  func print(_ slot: Int, into bytes: inout [UInt8])

  /// Whether a section over the slot would print anything, whatever kind of field it holds.
  func isPresent(_ slot: Int) -> Bool

  /// The text, number or markup in a slot; `nil` where there is nothing to print.
  func item(_ slot: Int) -> ViewItem?

  /// The texts in a slot.
  func texts(_ slot: Int) -> [String]

  /// The part in a slot.
  func part(_ slot: Int) -> (any BoundView)?

  /// Calls a function with each part of the list in a slot.
  func forEachPart(_ slot: Int, _ body: (any BoundView) -> Void)

  /// What is remembered of the list in a slot; `nil` for a list of this page alone.
  func memory(_ slot: Int) -> RenderingMemory?
}
