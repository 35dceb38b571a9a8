package import Mustache

/// A document that belongs to a practice or a material: its entry, and the file itself.
package struct WorkFileView: TemplateView {
  let document: LinkView
  let file: FileView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("document") { $0.document },
    .flag("has_file") { $0.file != nil },
    .view("file") { $0.file },
  ]
}
