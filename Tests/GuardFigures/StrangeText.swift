/// A text that mentions nobody of the school.
struct StrangeText {
  /// Whether it was made to look like a mention; else it is prose as it was found.
  let isDecoy: Bool
  /// What a decoy tries, or the package that the prose is from.
  let label: String
  let text: String
}
