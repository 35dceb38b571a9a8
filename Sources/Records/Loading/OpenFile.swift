import Markdown
import YAML

/// A file of records whose YAML has been parsed.
struct OpenFile {
  /// The kind of its records.
  let kind: RecordKind
  /// The file.
  let source: SourceFile
  /// The mapping of each record, or what stands in its place.
  let nodes: [YAMLNode]
  /// The Markdown text below the front matter, with the line on which it begins.
  let body: (text: String, line: Int)?
  /// Whether the YAML itself had errors, so that parts of records may be missing.
  let isFlawed: Bool
}
