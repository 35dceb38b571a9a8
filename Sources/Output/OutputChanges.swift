package import Diagnostics

/// What a build changed in the published section, each list in the order of the paths' bytes.
package struct OutputChanges: Sendable, Hashable {
  /// Paths that were not there before.
  package var added: [String] = []
  /// Paths whose bytes became different.
  package var changed: [String] = []
  /// Paths that are there no longer.
  package var removed: [String] = []
  /// How many files the section has, without the program's own list.
  package var files = 0
  /// How many of them are folded copies of others.
  package var copies = 0
  /// The bytes of all files.
  package var bytes = 0
  /// Remarks about a section that is nevertheless in place.
  package var remarks: [Diagnostic] = []
}
