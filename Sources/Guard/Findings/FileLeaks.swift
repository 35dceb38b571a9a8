/// What the guard found in one file of the section.
package struct FileLeaks: Sendable {
  /// What must not stand there.
  package var leaks: [Leak] = []
  /// The numbers of the wordings that this file may hold and others may not.
  package var clearedHere: [UInt64] = []

  /// Nothing at all.
  package init() {}
}
