/// The names that this program uses for itself, in the section and beside it.
enum OwnName {
  /// The list of own files, at the top of the section.
  static let manifest = ".nastavnik-manifest"
  /// The one file of a person that a build keeps.
  static let gitignore = ".gitignore"
  /// Where another program works, in the section while it grows.
  static let workplace = ".nastavnik-workplace"
  /// What the other program may read.
  static let copies = "\(workplace)/copies"
  /// Where the other program may leave what the section is finished with.
  static let leavings = "\(workplace)/leavings"
  /// What no file of a section may be called at its top.
  static let reserved: Set<String> = [manifest, gitignore]

  /// The folder in which the next section grows, beside the output folder.
  static func staging(for folder: String) -> String { ".\(folder).staging" }
  /// Where the section waits between the two steps on file systems without an exchange.
  static func previous(for folder: String) -> String { ".\(folder).previous" }
  /// The file whose lock one build holds.
  static func lock(for folder: String) -> String { ".\(folder).lock" }
}
