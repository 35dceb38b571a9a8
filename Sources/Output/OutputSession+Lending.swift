import Diagnostics
import Platform

extension OutputSession {
  /// Lets a program read the files written so far, and write into a folder that nobody publishes.
  ///
  /// The folder lies in the unfinished section, so that it goes with it whatever happens.
  ///
  /// - Parameter body: Gets the absolute paths of the unfinished section and of the empty folder.
  /// - Returns: What the body returned; the folder is gone then.
  /// - Throws: `output.failed` with what the system answered.
  package func lend<Value>(
    _ body: (_ section: String, _ workplace: String) -> Value
  ) throws(OutputFailure) -> Value {
    do throws(SystemFailure) {
      let section = location.parent.appending(OwnName.staging(for: location.name))
      try staging.makeFolder(OwnName.workplace, mode: 0o700)
      let value = body(section.text, section.appending(OwnName.workplace).text)
      try staging.removeTree(OwnName.workplace)
      return value
    } catch {
      throw OutputFailure("Не удалось закончить раздел «\(location.shown)»", because: error)
    }
  }
}
