import Diagnostics
import Output
import Platform
import TestFolder

/// A small section, as the texts of its files by path.
typealias Site = [String: String]

extension TestFolder {
  /// Builds a section into `public` in this folder.
  @discardableResult
  func build(
    _ site: Site, sharesFiles: Bool = true, fileSystem: FileSystem = FileSystem()
  ) throws(OutputFailure) -> OutputChanges {
    var plan = OutputPlan(folder: output, fileSystem: fileSystem)
    plan.sharesFiles = sharesFiles
    let session = try OutputSession.open(plan)
    for path in site.keys.sorted() {
      try session.write(Array(site[path, default: ""].utf8), to: path)
    }
    return try session.exchange()
  }

  /// The path of the output folder.
  var output: String { "\(path)/public" }

  /// What stands in this folder, without the list of own files in `public`.
  func treeWithoutManifest() throws -> [String: String] {
    var tree = try tree()
    tree["public/.nastavnik-manifest"] = nil
    return tree
  }

  /// When the files of `public` were last modified.
  func times() throws -> [String: FileStatus.Time] {
    let folder = try open()
    return try Dictionary(
      uniqueKeysWithValues: tree().keys.compactMap { path in
        try folder.status(path).map { (path, $0.modified) }
      })
  }
}

extension Site {
  /// The section as it stands in `public`.
  var published: [String: String] {
    Dictionary(uniqueKeysWithValues: map { ("public/\($0.key)", $0.value) })
  }
}

/// The problem that stopped an action; `nil` when nothing did.
func problem(_ action: () throws(OutputFailure) -> Void) -> Diagnostic? {
  do {
    try action()
    return nil
  } catch {
    return error.diagnostic
  }
}
