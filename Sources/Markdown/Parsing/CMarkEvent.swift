/// A step of a walk through libcmark's tree.
enum CMarkEvent: Sendable {
  /// A node with children begins.
  case enter(CMarkNode, CMarkSpan)
  /// A node that cannot have children.
  case leaf(CMarkNode, CMarkSpan)
  /// The node that was entered last and not left ends.
  case exit
}
