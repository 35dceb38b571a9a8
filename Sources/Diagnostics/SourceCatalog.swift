/// The files from which problems are quoted, by the path that diagnostics use.
package struct SourceCatalog: Sendable {
  private var texts: [String: SourceText] = [:]

  /// Starts without files: problems are then printed without source lines.
  package init() {}

  /// Makes a catalogue of these files; of two with one path the later is kept.
  package init(_ texts: some Sequence<SourceText>) {
    for text in texts { add(text) }
  }

  /// Takes in a file, in place of one with the same path.
  package mutating func add(_ text: SourceText) { texts[text.path] = text }

  /// Takes in the files of another catalogue, in place of those with the same path.
  package mutating func merge(_ other: SourceCatalog) {
    texts.merge(other.texts) { _, new in new }
  }

  /// The file with this path, `nil` when it is not in the catalogue.
  package subscript(path: String) -> SourceText? { texts[path] }
}
