/// An XML part of an office document.
struct PackagePart: Sendable {
  /// Its name in the package.
  let name: String
  /// The shared strings of a workbook.
  let sheets: SpreadsheetText?

  /// Whether a part is XML by its name.
  static func isXML(_ name: String) -> Bool {
    [".xml", ".rels", ".vml", ".svg", ".rdf"].contains { name.hasSuffix($0) }
  }

  /// Whether a part is a font, which holds no words of the document.
  static func isFont(_ name: String) -> Bool {
    [".ttf", ".otf", ".odttf", ".fntdata"].contains { name.hasSuffix($0) }
  }

  /// The words and the part without the names of those who made it.
  func inspect(_ bytes: [UInt8]) throws(XMLScanner.Failure) -> Inspection {
    let erasure = try PackageErasure(of: bytes, named: name)
    let clean = erasure.fields.isEmpty ? bytes : erasure.bytes
    var inspection = Inspection(published: clean, stripped: erasure.fields.sorted())
    // The words are those of the original: a signed document keeps its names, and one without a
    // signature is looked into once more as it is published.
    let reading = try PackageText(of: clean, isList: isList)
    inspection.add(reading.text, in: place)
    if reading.hasChanges {
      inspection.add(try PackageText(of: clean, version: .original).text, in: place)
    }
    inspection.add(Set(reading.attributes).sorted().joined(separator: "\n"), in: place)
    if let sheets, name.hasPrefix("xl/worksheets/") {
      inspection.add(try sheets.rows(of: clean), in: place)
    }
    return inspection
  }

  private var isList: Bool { name.hasPrefix("docProps/") || name == "meta.xml" }

  private var place: DocumentText.Place {
    if isList { return .property(name) }
    return name.contains("omments") ? .comment : .body
  }
}
