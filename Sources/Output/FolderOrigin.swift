import Platform

/// What a folder that a build would replace or remove has in it, as far as that decides.
enum FolderOrigin {
  /// Nothing, or `.gitignore` alone.
  case empty
  /// A section of this program with its list of files.
  case own(Manifest)
  /// A section of this program that never was finished.
  case unfinished
  /// A section of this program whose list cannot be read.
  case damaged
  /// Somebody else's files.
  case foreign([String])

  /// The most bytes of a list of files that is read: two million files.
  private static let manifestLimit = 256 << 20

  /// Looks at the top of a folder.
  ///
  /// - Throws: What the system answered.
  init(of folder: borrowing Folder) throws(SystemFailure) {
    let entries = try folder.entries()
    if let entry = entries.first(where: { $0.name == OwnName.manifest }) {
      guard entry.kind == .file else {
        self = .damaged
        return
      }
      let bytes = try folder.read(OwnName.manifest, limit: Self.manifestLimit)
      if bytes == Manifest.unfinished {
        self = .unfinished
      } else {
        self = Manifest(bytes: bytes).map(FolderOrigin.own) ?? .damaged
      }
    } else {
      let others = entries.filter { $0.name != OwnName.gitignore || $0.kind != .file }
      self = others.isEmpty ? .empty : .foreign(others.map(\.name))
    }
  }

  /// Whether a dead build may have left it behind, so that it can be removed.
  var isLeftover: Bool {
    switch self {
    case .empty, .own, .unfinished, .damaged: true
    case .foreign: false
    }
  }
}
