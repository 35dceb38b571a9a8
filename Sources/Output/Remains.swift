import Diagnostics
import Platform

/// What dead builds leave beside an output folder.
enum Remains {
  /// Puts the section back that a build took away and died before it had put the next one there.
  ///
  /// Only file systems without an exchange in one step know that moment.
  ///
  /// - Throws: `output.failed` with what the system answered.
  static func healInterruptedReplacement(
    at location: OutputLocation, in parent: borrowing Folder
  ) throws(OutputFailure) {
    let previous = OwnName.previous(for: location.name)
    do throws(SystemFailure) {
      guard try parent.status(location.name) == nil, try parent.status(previous) != nil else {
        return
      }
      try parent.rename(previous, to: location.name)
    } catch {
      throw OutputFailure(
        "Не удалось вернуть на место раздел прерванной сборки из «\(previous)»", because: error)
    }
  }

  /// Removes the staging folder and the replaced section of dead builds.
  ///
  /// - Throws: `output.foreign` when a folder of that name is no such thing, `output.failed` with
  ///   what the system answered.
  static func clear(
    at location: OutputLocation, in parent: borrowing Folder
  ) throws(OutputFailure) {
    let names = [OwnName.staging(for: location.name), OwnName.previous(for: location.name)]
    for name in names {
      let isLeftover: Bool
      do throws(SystemFailure) {
        guard let status = try parent.status(name) else { continue }
        isLeftover =
          status.kind == .folder ? try FolderOrigin(of: parent.folder(name)).isLeftover : false
        if isLeftover { try parent.removeTree(name, last: OwnName.manifest) }
      } catch {
        throw OutputFailure("Не удалось убрать остатки прошлой сборки «\(name)»", because: error)
      }
      guard isLeftover else {
        throw PublishedSection.foreign(
          "Имя «\(name)» рядом с «\(location.shown)» нужно для сборки, но оно занято",
          location.shown, hint: "Переименуйте или удалите «\(name)»")
      }
    }
  }
}
