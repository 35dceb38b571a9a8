import Diagnostics

extension ContentLoader {
  /// Reads the lists of names that the settings protect.
  ///
  /// The texts are not kept for quoting: there is nothing in them that a message may show.
  mutating func loadProtectedNames() {
    var known: Set<String> = []
    for file in records.site?.guardSettings.protect ?? [] where known.insert(file.path).inserted {
      guard let entry = index.entry(at: file.path) else { continue }
      do throws(ContentFailure) {
        take(try folder.bytes(of: entry, atMost: FileReader.limit), from: file)
      } catch {
        log.report(Problem.unreadable(error, at: SourcePlace(file: file.path)))
      }
    }
  }

  private mutating func take(_ bytes: [UInt8], from file: ContentFile) {
    if ContentLoader.isWorkbook(bytes) {
      log.report(Problem.listIsWorkbook(file))
      return
    }
    // Every encoding that Excel writes is right for a list, which nobody but this program reads.
    let text = TextEncoding(of: bytes).utf8(bytes)
    if let fault = UTF8Survey.firstFault(in: text) {
      let source = SourceFile(path: file.path, text: text, index: index)
      let place = SourcePlace(file: file.path, position: source.position(of: fault))
      log.report(Problem.brokenText(at: place))
      return
    }
    let list = ProtectedList(text, in: file.path)
    records.protectedNames += list.names
    if let line = list.openQuote {
      log.report(Problem.listQuoteOpen(at: SourcePlace(file: file.path, line: line, column: 1)))
    } else if !list.hasHeading {
      log.report(Problem.listWithoutHeading(file))
    } else if list.names.isEmpty {
      log.report(Problem.listWithoutNames(file))
    }
    if !list.rowsWithoutSurname.isEmpty {
      log.report(Problem.rowsWithoutSurname(list.rowsWithoutSurname, in: file.path))
    }
  }

  /// Whether a file is one of Excel's own: an archive (`.xlsx`) or a compound file (`.xls`).
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
