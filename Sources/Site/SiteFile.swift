package import Publication

/// A file of the section that can be made at any moment, on any core.
package struct SiteFile: Sendable {
  /// The path from the root of the section.
  package let path: String
  /// Appends the bytes of the file and tells what they reveal.
  package let write: @Sendable (_ bytes: inout [UInt8]) -> Trace

  /// Plans a file.
  package init(path: String, write: @escaping @Sendable (_ bytes: inout [UInt8]) -> Trace) {
    self.path = path
    self.write = write
  }
}
