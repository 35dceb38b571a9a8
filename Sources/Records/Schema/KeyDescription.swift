/// Everything that is known of a key, as data.
package struct KeyDescription: Sendable {
  /// The two names.
  package let spelling: Spelling
  /// What may stand there.
  package let shape: ValueShape
  /// Whether a mapping without it is an error.
  package let isRequired: Bool
  /// Who may ever see it.
  package let privacy: KeyPrivacy
  /// What it means, in Russian, one sentence without a full stop.
  package let summary: String
}
