import Diagnostics
import Publication

/// A file of a document that is to be published, and what its name in the section begins with.
struct DocumentFile: Sendable {
  /// The path relative to content/.
  let path: String
  /// The name before the hash: the document's id, never the file's own name, which may name people.
  let stem: String
  /// Whether a detached signature lies beside it, so that no byte may change.
  var isSigned = false

  /// The size that schools keep to, in bytes: a habit, for order № 1493 of Rosobrnadzor sets none.
  static let usualLimit = 15 << 20

  /// Warns of a file above the usual limit.
  func remark(onSize byteCount: Int) -> Diagnostic? {
    guard byteCount > DocumentFile.usualLimit else { return nil }
    return Diagnostic(
      .documentSize, "Файл документа больше \(DocumentFile.usualLimit >> 20) МБ",
      at: SourcePlace(file: path),
      explanation: "Закон размера не ограничивает, но с телефона такой файл открывают долго.",
      hint: "Отсканируйте документ с меньшим разрешением или сожмите файл")
  }
}

extension PublicDocument {
  /// The files of the document that may be published.
  var files: [DocumentFile] {
    [
      file.map { DocumentFile(path: $0, stem: id, isSigned: signature?.file != nil) },
      accessibleFile.map { DocumentFile(path: $0, stem: id + "-dostupnaya-versiya") },
      signature?.file.map { DocumentFile(path: $0, stem: id + "-podpis") },
    ].compactMap(\.self)
  }
}
