import Diagnostics
import Glibc
import Platform

/// The output folder, resolved and found harmless.
///
/// A link as the output folder is followed: schools that point `public` at the folder of a web
/// server keep their link, and the exchange happens beside the real folder.
struct OutputLocation {
  /// The folder as the user wrote it, without slashes at its end, for messages.
  let shown: String
  /// The folder that holds the output folder.
  let parent: RealPath
  /// The name of the output folder in there.
  let name: String

  /// Finds the folder of a plan and checks that replacing it harms nothing.
  ///
  /// - Throws: `output.failed` for a file, a missing parent, `/`, the home, the current folder,
  ///   and for an output folder that holds a source or lies in one.
  init(_ plan: OutputPlan) throws(OutputFailure) {
    shown = Self.trimmed(plan.folder)
    guard !shown.isEmpty else { throw Self.refusal("Не указана папка для раздела") }
    let target = try Self.target(of: shown)
    guard !target.isRoot else {
      throw Self.refusal("Раздел нельзя собирать в корневую папку «/»")
    }
    for source in plan.sources {
      // A source that does not exist is reported by whoever reads it.
      guard let place = try? RealPath(resolving: source) else { continue }
      if target == place {
        throw Self.refusal("«\(shown)» — папка с исходными файлами, раздел в неё не собрать")
      }
      if target.holds(place) {
        throw Self.refusal("Папка «\(shown)» содержит «\(source)»: сборка заменила бы её целиком")
      }
      if place.holds(target) {
        throw Self.refusal("Папка «\(shown)» лежит внутри «\(source)»")
      }
    }
    for (place, words) in [(plan.home, "домашнюю папку"), (".", "текущую папку")] {
      guard let place, let real = try? RealPath(resolving: place), target.holds(real) else {
        continue
      }
      throw Self.refusal("«\(shown)» содержит \(words): сборка заменила бы её целиком")
    }
    parent = target.parent
    name = target.name
  }

  /// Opens the folder that holds the output folder.
  ///
  /// - Throws: `output.failed` with what the system answered.
  func openParent(in system: FileSystem) throws(OutputFailure) -> Folder {
    do {
      return try Folder(path: parent.text, in: system)
    } catch {
      throw OutputFailure("Не открывается папка, в которой лежит «\(shown)»", because: error)
    }
  }

  private static func trimmed(_ path: String) -> String {
    let end = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }
    guard let end else { return path.isEmpty ? "" : "/" }
    return String(path[...end])
  }

  private static func target(of path: String) throws(OutputFailure) -> RealPath {
    do throws(SystemFailure) {
      let kind = try FileStatus(following: path)?.kind
      guard let kind else { return try absentTarget(of: path) }
      if kind == .folder { return try RealPath(resolving: path) }
    } catch {
      throw OutputFailure("Не открывается папка «\(path)»", because: error)
    }
    throw refusal("«\(path)» — не папка, а файл")
  }

  private static func absentTarget(of path: String) throws(SystemFailure) -> RealPath {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let folder = try RealPath(resolving: parent)
    // What exists as a name but leads nowhere is a link; `..` leads out of a folder that is not.
    guard name != "..", try Folder(path: parent, in: FileSystem()).status(name) == nil else {
      throw SystemFailure(ENOENT, path: path)
    }
    return folder.appending(name)
  }

  private static func refusal(_ summary: String) -> OutputFailure {
    OutputFailure(
      Diagnostic(.outputFailed, summary, hint: "Укажите в --output отдельную папку для раздела"))
  }
}
