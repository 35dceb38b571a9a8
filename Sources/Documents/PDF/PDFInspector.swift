import Platform

/// Looks into a PDF with `qpdf` and `pdftotext`, and takes out who made it.
struct PDFInspector: Sendable {
  /// The programs to look with.
  let toolbox: Toolbox

  /// The words and the copy to publish.
  func inspect(_ bytes: [UInt8], isSigned: Bool) throws(DocumentFault) -> Inspection {
    guard PDFInspector.isPDF(bytes) else { throw .disguised(.pdf) }
    let original = try objects(of: bytes)
    guard !original.hasFilesInside else { throw .attachments }
    guard !original.hasXMLForm else { throw .xmlForm }
    if isSigned || original.isSigned { return try inspectSigned(bytes, original) }
    let erasure = PDFErasure(of: original)
    var inspection = Inspection(published: try rewrite(bytes, erasure.update))
    let hadPictureFields = PictureFields.empty(in: &inspection.published)
    let copy = try objects(of: inspection.published)
    guard PDFErasure(of: copy).isEmpty else { throw .notStripped }
    inspection.stripped = erasure.fields.map { String($0.dropFirst()) }.sorted()
    if hadPictureFields { inspection.stripped.append("EXIF") }
    try read(inspection.published, copy, into: &inspection)
    return inspection
  }

  private func inspectSigned(
    _ bytes: [UInt8], _ objects: PDFObjects
  ) throws(DocumentFault) -> Inspection {
    var inspection = Inspection(published: bytes)
    try read(bytes, objects, into: &inspection)
    for version in PDFInspector.earlierVersions(of: bytes) {
      // What cannot be read back is no version that anybody could restore.
      guard let texts = try? readings(of: version) else { continue }
      for text in texts { inspection.add(text, in: .earlierVersion) }
    }
    let fields = PDFErasure(of: objects).fields
    let authors = ["/Author", "/T"].filter(fields.contains).map { String($0.dropFirst()) }
    if !authors.isEmpty { inspection.remarks.append(.signedMetadata(authors)) }
    var copy = bytes
    if PictureFields.empty(in: &copy) { inspection.remarks.append(.signedPictures) }
    return inspection
  }

  /// The file as it was before each of its changes, the newest first: a change is written behind
  /// everything older, which anybody can cut free (ISO 32000-1, 7.5.6).
  private static func earlierVersions(of bytes: [UInt8]) -> [[UInt8]] {
    let mark = Array("%%EOF".utf8)
    var ends: [Int] = []
    var position = bytes.count - mark.count - 8
    while position > 0, ends.count < 8 {
      if bytes[position] == mark[0], bytes[position...].starts(with: mark) {
        ends.append(position + mark.count)
      }
      position -= 1
    }
    return ends.map { Array(bytes[..<$0]) }
  }

  /// ISO 32000-1, 7.5.2, and what readers accept: the mark within the first 1024 bytes.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let head = bytes.prefix(1024 + mark.count)
    return head.indices.contains { bytes[$0...].starts(with: mark) }
  }

  /// Everything in the file but its streams.
  private func objects(of bytes: [UInt8]) throws(DocumentFault) -> PDFObjects {
    let result = try toolbox.run(
      .qpdf,
      [
        "--json=2", "--json-key=qpdf", "--json-key=pages", "--json-stream-data=none",
        ExternalProgram.inputPath,
      ], on: bytes)
    guard PDFInspector.hasSucceeded(result) else {
      let complaint = String(decoding: result.errors, as: UTF8.self)
      throw complaint.contains("password") ? .encrypted : .damaged(.pdf)
    }
    do throws(JSONReader.Failure) {
      return try PDFObjects(answer: result.output)
    } catch {
      throw .damaged(.pdf)
    }
  }

  /// The file as qpdf writes it anew: the same bytes for the same bytes.
  private func rewrite(
    _ bytes: [UInt8], _ update: PDFUpdate
  ) throws(DocumentFault) -> [UInt8] {
    var arguments = ["--decrypt", "--deterministic-id"]
    if !update.isEmpty {
      arguments.append("--update-from-json=\(ExternalProgram.companionPath)")
    }
    let result = try toolbox.run(
      .qpdf, arguments + [ExternalProgram.inputPath, "-"], on: bytes, with: update.bytes)
    guard PDFInspector.hasSucceeded(result) else { throw .damaged(.pdf) }
    return result.output
  }

  /// Adds all words, and says where there are none.
  private func read(
    _ bytes: [UInt8], _ objects: PDFObjects, into inspection: inout Inspection
  ) throws(DocumentFault) {
    let readings = try readings(of: bytes)
    let flowing = readings[0]
    inspection.texts += readings.map { DocumentText($0, in: .body) }
    let whole = try rewrite(bytes, PDFUpdate(uncovering: objects))
    let uncovered = objects.hasLayers ? try self.readings(of: whole) : [try text(of: whole, [])]
    for text in uncovered where !readings.contains(where: { PDFRows.isSame($0, text) }) {
      inspection.texts.append(DocumentText(text, in: .body))
    }
    for text in readings {
      if let words = PDFSpacing.words(of: text) { inspection.add(words, in: .body) }
    }
    inspection.texts += PDFWords(of: objects).texts
    try readStreams(of: bytes, objects, into: &inspection)
    let silent = PDFInspector.silentPages(of: flowing, objects)
    if !flowing.contains(where: \.isLetter) {
      inspection.remarks.append(.noText(.pdf))
    } else if !silent.isEmpty {
      inspection.remarks.append(.picturedPages(silent, of: objects.pages.count))
    } else if PDFFonts.haveSilent(objects) {
      inspection.remarks.append(.silentFont)
    }
  }

  /// Adds the words of programs and long texts, which stand in streams of their own.
  private func readStreams(
    of bytes: [UInt8], _ objects: PDFObjects, into inspection: inout Inspection
  ) throws(DocumentFault) {
    let numbers = objects.spokenStreams
    guard !numbers.isEmpty else { return }
    let result = try toolbox.run(
      .qpdf,
      ["--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=all"]
        + numbers.map { "--json-object=\($0)" } + [ExternalProgram.inputPath], on: bytes)
    guard PDFInspector.hasSucceeded(result),
      let answer = try? JSONReader.value(of: result.output)
    else { throw .damaged(.pdf) }
    for item in answer["qpdf"]?.elements.last?.members ?? [] {
      guard let data = item.value["stream"]?["data"]?.text else { continue }
      for block in EncodedText.base64Blocks(in: Array(data.utf8), shortest: 4) {
        for text in CodePage.readings(of: UTF16Text.utf8(of: block) ?? block) {
          inspection.add(MarkupText.words(of: EscapedText.resolved(text)), in: .body)
        }
      }
    }
  }

  /// The words as they flow, as they are drawn, and as they stand side by side; like texts once.
  ///
  /// A table that one of the orders tears apart holds together in another.
  private func readings(of bytes: [UInt8]) throws(DocumentFault) -> [String] {
    let flowing = try text(of: bytes, [])
    let drawn = try text(of: bytes, ["-raw"])
    let rows = PDFRows.cells(of: try text(of: bytes, ["-layout"]))
    var readings = [flowing]
    for text in [drawn, rows] where !readings.contains(where: { PDFRows.isSame($0, text) }) {
      readings.append(text)
    }
    return readings
  }

  private func text(of bytes: [UInt8], _ options: [String]) throws(DocumentFault) -> String {
    let result = try toolbox.run(
      .pdftotext, options + ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"], on: bytes)
    guard result.isSuccess else { throw .damaged(.pdf) }
    return String(decoding: result.output, as: UTF8.self)
  }

  /// The numbers of the pages that show pictures and no letter.
  private static func silentPages(of text: String, _ objects: PDFObjects) -> [Int] {
    let spoken = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
    return zip(objects.pages, spoken).enumerated().compactMap { index, page in
      page.0.hasPictures && !page.1.contains(where: \.isLetter) ? index + 1 : nil
    }
  }

  /// qpdf ends with 3 when it has mended something on the way.
  private static func hasSucceeded(_ result: ProgramResult) -> Bool {
    result.isSuccess || result.ending == .exited(3)
  }
}
