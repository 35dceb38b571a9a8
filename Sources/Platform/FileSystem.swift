/// The file system as a parameter: the real one, with a door for whoever must see every step.
///
/// Tests use the door to stop at each step, as a killed process would, and to answer as a full
/// disk does; so there is no second implementation whose behaviour could differ from the kernel's.
package struct FileSystem: Sendable {
  /// Asked before each change; what it throws stands for the kernel's answer.
  package typealias Observer = @Sendable (FileChange) throws(SystemFailure) -> Void

  let observer: Observer?

  /// Opens the real file system, with an observer if one is given.
  package init(observer: Observer? = nil) { self.observer = observer }

  /// Lets the observer see a change before it happens.
  func announce(_ kind: FileChange.Kind, _ path: String) throws(SystemFailure) {
    if let observer { try observer(FileChange(kind: kind, path: path)) }
  }
}
