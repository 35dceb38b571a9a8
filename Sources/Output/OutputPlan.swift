package import Platform

/// Where a section goes and what must not be harmed on the way.
package struct OutputPlan: Sendable {
  /// The output folder as the user wrote it; it need not exist, the folder above it must.
  package var folder: String
  /// The folders that are read; none may hold the output folder or lie in it.
  package var sources: [String]
  /// The user's home, which must not become a section.
  package var home: String?
  /// How long to wait for another build into the same folder.
  package var patience: Duration
  /// Called once when there is something to wait for.
  package var onWait: @Sendable () -> Void
  /// Called with the folding of each text, which it has to do; it may count its time.
  package var onFold: @Sendable (_ fold: () -> Void) -> Void = { fold in fold() }
  /// Whether unchanged files may be the published ones under second names.
  ///
  /// Not where another program runs before the exchange: whatever it did to a file of the next
  /// section would be done to the published one.
  package var sharesFiles = true
  /// The file system to work on.
  package var fileSystem: FileSystem

  /// Plans a section.
  ///
  /// - Parameters:
  ///   - folder: The output folder as the user wrote it.
  ///   - sources: The folders that are read.
  ///   - home: The user's home, if known.
  ///   - patience: How long to wait for another build.
  ///   - onWait: Called once when there is something to wait for.
  ///   - fileSystem: The file system to work on.
  package init(
    folder: String, sources: [String] = [], home: String? = nil,
    patience: Duration = .seconds(30), onWait: @escaping @Sendable () -> Void = {},
    fileSystem: FileSystem = FileSystem()
  ) {
    self.folder = folder
    self.sources = sources
    self.home = home
    self.patience = patience
    self.onWait = onWait
    self.fileSystem = fileSystem
  }
}
