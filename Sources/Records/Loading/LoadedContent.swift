package import Diagnostics
package import Platform

/// What came of reading content/: the records, the texts to quote from, and everything wrong.
package struct LoadedContent: Sendable {
  /// The records; those with errors are among them as far as they could be read.
  package var records = RecordSet()
  /// The texts of all files that were read, their personal values marked.
  package var sources = SourceCatalog()
  /// What is wrong.
  package var log = DiagnosticLog()

  /// Reads all records of a content/ folder and looks up what they name.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - pool: The threads that read files; what comes of it is the same with any number of them.
  package init(of folder: ContentFolder, on pool: WorkPool = WorkPool(jobs: 1)) {
    var loader = ContentLoader(folder)
    loader.load(on: pool)
    records = loader.records
    sources = loader.sources
    log = loader.log
  }
}
