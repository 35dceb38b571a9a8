/// In what light a place shows a person; it decides whether the law can open anything there.
enum Standing: Sendable, Hashable {
  /// A place that gives no role in mentoring: head, curator, signer, author, responsible (rule 3).
  case neutral
  /// A bank, a programme, a pair, a result or an award: by consent alone.
  case withinMentoring
}
