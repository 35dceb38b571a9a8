/// What the guard found in one file of the section.
package struct FileLeaks: Sendable {
  /// What must not stand there.
  package var leaks: [Leak] = []
  /// The numbers of the wordings that this file may hold and others may not.
  package var clearedHere: [UInt64] = []
  /// The people of whom its words tell by right beside what the file shows of anybody.
  package var named: Set<NamedPerson> = []

  /// Nothing at all.
  package init() {}
}
