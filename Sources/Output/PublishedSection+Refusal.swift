import Diagnostics
import Glibc
import Platform

extension PublishedSection {
  /// Refuses to replace what this program did not make.
  ///
  /// - Parameter shown: The output folder as the user wrote it.
  /// - Throws: `output.foreign` with what is in the way.
  func requireOwn(shown: String) throws(OutputFailure) {
    switch origin {
    case nil, .empty: return
    case .own:
      if strangers.isEmpty { return }
      throw Self.foreign(
        "В папке «\(shown)» лежит то, чего не делал nastavnik: сборка удалила бы это", shown,
        names: strangers, hint: "Перенесите эти файлы в другое место и запустите сборку снова")
    case .unfinished, .damaged:
      throw Self.foreign(
        "Список файлов «\(shown)/\(OwnName.manifest)» повреждён: неясно, чьи файлы в папке", shown,
        hint: "Проверьте, что в «\(shown)» нет ваших файлов, и удалите её: раздел соберётся заново")
    case .foreign(let names):
      throw Self.foreign(
        "Папку «\(shown)» сделал не nastavnik: сборка удалила бы из неё всё", shown, names: names,
        hint: "Укажите в --output другую папку или уберите из этой всё, кроме .gitignore")
    }
  }

  /// The problem of files that are not this program's; at most five of them are named.
  static func foreign(
    _ summary: String, _ shown: String, names: [String] = [], hint: String
  ) -> OutputFailure {
    var notes = names.prefix(5).map { Diagnostic.Note("чужое: «\(shown)/\($0)»") }
    if names.count > 5 { notes.append(Diagnostic.Note("всего чужих: \(names.count)")) }
    return OutputFailure(Diagnostic(.outputForeign, summary, notes: notes, hint: hint))
  }

  /// Refuses a folder that the exchange would fail on, before any page is made.
  ///
  /// - Throws: `output.failed` for a mount point and for a folder without the right to write.
  func requireReplaceable(
    at location: OutputLocation, in parent: borrowing Folder
  ) throws(OutputFailure) {
    guard let folder else { return }
    let summary = "Папку «\(location.shown)» нельзя заменить новым разделом"
    do throws(SystemFailure) {
      guard try parent.status().device == folder.device else {
        throw SystemFailure(EBUSY, path: location.shown)
      }
      try parent.requireWritable(location.name)
    } catch {
      throw OutputFailure(summary, because: error)
    }
  }
}
