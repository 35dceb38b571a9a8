/// The version of the program.
enum ProgramVersion {
  /// The version as `nastavnik version` prints it (semantic versioning).
  static let text = "0.1.0"
}
