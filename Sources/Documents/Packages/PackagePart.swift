/// An XML part of an office document.
struct PackagePart: Sendable {
  /// Its name in the package.
  let name: String
  /// Whether the names of those who made it stay, as a signature wants it.
  let keepsNames: Bool
  /// What cells and pivot tables of a workbook point to.
  let workbook: WorkbookText?

  /// Whether a part is XML by its name.
  static func isXML(_ name: String) -> Bool {
    [".xml", ".rels", ".vml", ".svg", ".rdf"].contains { name.hasSuffix($0) }
  }

  /// Whether a file in an office document is a part of it, and no document of its own.
  static func isPart(_ name: String) -> Bool {
    guard let kind = DocumentKind(name: name) else { return true }
    return kind.family == .picture || kind.family == .plainText
  }

  /// The words and the part without the names of those who made it.
  func inspect(_ bytes: [UInt8]) throws(XMLScanner.Failure) -> Inspection {
    let erasure = try PackageErasure(of: bytes, named: name)
    let clean = erasure.fields.isEmpty ? bytes : erasure.bytes
    var inspection = Inspection(published: clean, stripped: erasure.fields.sorted())
    let read = keepsNames ? bytes : clean
    let reading = try PackageText(of: read, isList: isList)
    if let workbook, name.hasPrefix("xl/worksheets/") {
      inspection.add(try workbook.rows(of: read), in: place)
    } else {
      inspection.add(reading.text, in: place)
    }
    if let workbook, name.contains("pivotCacheRecords") {
      inspection.add(try workbook.pivotRows(of: read, named: name), in: place)
    }
    if reading.hasChanges {
      inspection.add(try PackageText(of: read, version: .original).text, in: place)
    }
    inspection.add(Set(reading.attributes).sorted().joined(separator: "\n\n"), in: place)
    return inspection
  }

  private var isList: Bool { name.hasPrefix("docProps/") || name == "meta.xml" }

  private var place: DocumentText.Place {
    if isList { return .property(name) }
    return name.contains("omments") ? .comment : .body
  }
}
