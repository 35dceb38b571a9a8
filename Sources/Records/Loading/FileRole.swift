/// What a file in content/ is there for, as its path tells.
enum FileRole: Sendable, Hashable {
  /// `site.yaml`.
  case settings
  /// Records of a kind.
  case records(RecordKind)
  /// A school's export for the municipal bank.
  case export(RecordID)
  /// A link where the folder with records of a kind should be.
  case linkedFolder(RecordKind)
  /// Something that a record of the folder has to name.
  case companion(RecordKind)
  /// A file that looks like records and cannot be read as such.
  case misread(MisreadReason)
  /// Something that no folder of records holds.
  case stray
  /// Something that systems and editors leave behind, and folders themselves.
  case ignored

  /// Why a file that looks like records is not read.
  enum MisreadReason: Sendable, Hashable {
    /// The settings under another name than theirs.
    case settingsName
    /// The ending is another than the one of its kind.
    case ending(expected: String)
    /// It lies in a folder inside the folder of its kind.
    case tooDeep(RecordKind)
    /// Its name begins with a full stop.
    case hidden
  }

  /// The path of the settings.
  static let settingsPath = "site.yaml"

  /// The folder with schools' exports.
  static let exportFolder = "imports"

  /// Judges an entry by its path.
  init(of entry: ContentEntry) {
    let parts = entry.path.split(separator: "/").map(String.init)
    guard let name = parts.last, entry.kind != .folder else {
      self = .ignored
      return
    }
    let ending = FileRole.ending(of: name)
    let folderKind = RecordKind.allCases.first { $0.folder == parts[0] }
    if parts.count == 1, entry.kind == .link, let folderKind {
      self = .linkedFolder(folderKind)
      return
    }
    let kind = parts.count > 1 ? folderKind : nil
    if FileRole.isLeftover(name) {
      self = name.hasPrefix(".") && kind?.ending == ending ? .misread(.hidden) : .ignored
    } else if let kind {
      self = FileRole.inFolder(of: kind, depth: parts.count, ending: ending)
    } else if entry.path == FileRole.settingsPath {
      self = .settings
    } else if parts.count == 1, FileRole.settingsMisnomers.contains(name.lowercased()) {
      self = .misread(.settingsName)
    } else if parts.count == 2, parts[0] == FileRole.exportFolder, ending == ".json",
      let id = RecordID(name.dropLast(5))
    {
      self = .export(id)
    } else {
      self = parts.count == 1 && name.lowercased().hasPrefix("readme") ? .ignored : .stray
    }
  }

  private static func inFolder(of kind: RecordKind, depth: Int, ending: String?) -> FileRole {
    guard let ending, recordEndings.contains(ending.lowercased()) else { return .companion(kind) }
    guard ending == kind.ending else { return .misread(.ending(expected: kind.ending)) }
    return depth == 2 ? .records(kind) : .misread(.tooDeep(kind))
  }

  /// The names under which authors save the settings by mistake, in small letters.
  private static let settingsMisnomers: Set<String> = [
    "site.yml", "site.yaml", "site.yaml.txt", "site.yml.txt", "site.txt",
  ]

  /// The endings under which authors save records, rightly or not.
  private static let recordEndings: Set<String> = [".yaml", ".yml", ".md", ".markdown"]

  /// The ending with its full stop; `nil` for a name without one.
  private static func ending(of name: String) -> String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return String(name[dot...])
  }

  /// Whether a system or an editor made the file for itself.
  private static func isLeftover(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
      || (name.hasPrefix("#") && name.hasSuffix("#"))
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }
}

extension RecordKind {
  /// The ending of files with records of this kind.
  package var ending: String { isMarkdown ? ".md" : ".yaml" }
}
