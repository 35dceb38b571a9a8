import Documents

/// What a published document says, and where the guard has to point when it says too much.
struct DocumentWords: Sendable {
  /// The path in the section.
  let path: String
  /// The file that it was made of, relative to content/.
  let source: String
  /// Everything that it says.
  let texts: [DocumentText]
}
