package import Diagnostics

/// What came of reading content/: the records, the texts to quote from, and everything wrong.
package struct LoadedContent: Sendable {
  /// The records; those with errors are among them as far as they could be read.
  package var records = RecordSet()
  /// The texts of all files that were read, their personal values marked.
  package var sources = SourceCatalog()
  /// What is wrong.
  package var log = DiagnosticLog()

  /// Reads all records of a content/ folder and looks up what they name.
  package init(of folder: ContentFolder) {
    var loader = ContentLoader(folder)
    loader.load()
    records = loader.records
    sources = loader.sources
    log = loader.log
  }
}
