import Diagnostics

/// The way from the template of a page to the one that is being looked at.
final class Trail: Sendable {
  /// What inclusions call the template.
  let template: String
  /// What messages call its file.
  let file: String
  /// The template that includes it, and where.
  let includer: (trail: Trail, position: SourcePosition)?
  /// Of a block set by an includer: where it is printed.
  let site: (trail: Trail, position: SourcePosition)?
  /// How many templates and blocks are open here, this one included.
  let depth: Int

  /// Enters a template.
  init(_ template: Template, from includer: (trail: Trail, position: SourcePosition)? = nil) {
    self.template = template.name
    file = template.path
    self.includer = includer
    site = nil
    depth = (includer?.trail.depth ?? 0) + 1
  }

  /// Goes back to where a block was written, from where it is printed.
  init(_ writer: Trail, printedAt position: SourcePosition, of printer: Trail) {
    template = writer.template
    file = writer.file
    includer = writer.includer
    site = (printer, position)
    depth = printer.depth + 1
  }

  /// Whether a template of this name is being expanded on the way here.
  func holds(_ name: String) -> Bool {
    var step: Trail? = self
    while let current = step {
      if current.template == name { return true }
      step = current.includer?.trail
    }
    return false
  }

  /// A place in this template.
  func place(_ position: SourcePosition) -> SourcePlace {
    SourcePlace(file: file, position: position)
  }

  /// The way back to the page, innermost first, for the notes of a message.
  var notes: [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if let site {
      notes.append(
        Diagnostic.Note(
          "блок печатается в шаблоне «\(site.trail.template)»",
          at: site.trail.place(site.position)))
    }
    var step = self
    while let (outer, position) = step.includer {
      notes.append(
        Diagnostic.Note("включён из шаблона «\(outer.template)»", at: outer.place(position)))
      step = outer
    }
    return notes
  }
}
