/// A value that may be the id of a record or plain words.
///
/// Whatever keeps the rule for ids is an id: words for readers have a capital, a space or a Cyrillic
/// letter in them.
package enum RecordOrText<Target: Record>: Sendable, Hashable {
  /// A record of the content.
  case record(Reference<Target>)
  /// Words that stand for themselves.
  case text(String)

  /// The reference; `nil` for words.
  package var reference: Reference<Target>? {
    if case .record(let reference) = self { reference } else { nil }
  }
}
