/// A document's file as it lies in the output.
package struct FileAsset: Sendable, Hashable {
  /// The path from the root of the section.
  package var path: String
  /// The format as visitors know it: `PDF`, `DOCX`.
  package var format: String
  /// The size in bytes.
  package var byteCount: Int

  /// Describes a file.
  package init(path: String, format: String, byteCount: Int) {
    self.path = path
    self.format = format
    self.byteCount = byteCount
  }
}
