import Diagnostics
import Testing

@testable import Documents

/// One look into a file, whatever came of it.
struct Look {
  /// The document, unless it was refused.
  var document: InspectedDocument?
  /// Everything that the user is told, as it is printed.
  var said: String
  /// Why it was refused.
  var refusal: Diagnostic?

  init(_ bytes: [UInt8], as file: String, isSigned: Bool = false, tools: [String]? = nil) {
    let inspector = tools.map { DocumentInspector(toolFolders: $0) } ?? DocumentInspector()
    var log = DiagnosticLog()
    do {
      let document = try inspector.inspect(bytes, file: file, isSigned: isSigned)
      self.document = document
      for remark in document.remarks { log.report(remark) }
    } catch {
      refusal = error.diagnostic
      log.report(error.diagnostic)
    }
    said = DiagnosticPrinter(.human, sources: SourceCatalog(), usesColour: false).text(of: log)
  }

  /// The words of one place, in lines without spaces round them.
  func words(_ place: DocumentText.Place = .body) -> [String] {
    (document?.texts ?? []).filter { $0.place == place }.flatMap { text in
      text.text.split { $0.isNewline || $0 == "\u{C}" }.map { line in
        line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
      }.filter { !$0.isEmpty }
    }
  }

  /// Every word of every place, metadata too.
  var everything: String { (document?.texts ?? []).map(\.text).joined(separator: "\n") }
}
