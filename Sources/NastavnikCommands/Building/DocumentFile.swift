import Publication

/// A file of a document that is to be published, and what its name in the section begins with.
struct DocumentFile: Sendable {
  /// The path relative to content/.
  let path: String
  /// The name before the hash: the document's id, never the file's own name, which may name people.
  let stem: String
}

extension PublicDocument {
  /// The files of the document that may be published.
  var files: [DocumentFile] {
    [
      file.map { DocumentFile(path: $0, stem: id) },
      accessibleFile.map { DocumentFile(path: $0, stem: id + "-dostupnaya-versiya") },
      signature?.file.map { DocumentFile(path: $0, stem: id + "-podpis") },
    ].compactMap(\.self)
  }
}
