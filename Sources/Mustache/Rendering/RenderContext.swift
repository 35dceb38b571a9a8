/// What the renderer has to know about the data at one place of a page, in either mode.
protocol RenderContext {
  /// What values with names of their own are.
  associatedtype Scope: Sendable
  /// What stands for a value in the pieces.
  associatedtype Reference: Sendable
  /// What stands for pieces that are not there yet.
  associatedtype Deferred: Sendable
  /// What can go wrong with them.
  associatedtype Failure: Error

  /// The value that a reference stands for here.
  func value(of reference: Reference) -> Value<Scope>

  /// The context inside a section over a value.
  func inside(_ value: Value<Scope>) -> Self

  /// The pieces that were not there yet.
  ///
  /// - Throws: When they would go on for ever.
  func pieces(of deferred: Deferred) throws(Failure) -> [Piece<Reference, Deferred>]
}
