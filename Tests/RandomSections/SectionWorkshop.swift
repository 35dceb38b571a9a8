package import Diagnostics
import Gate
import Mustache
import Platform
package import Proof
import Publication
package import Records
package import Site

/// Builds sections in memory with one theme: records, gate, site, the files beside the pages.
package struct SectionWorkshop: Sendable {
  /// The templates, compiled once.
  package let theme: Theme

  /// The day of all random sections.
  package static let day = CivilDate(year: 2026, month: 11, day: 21) ?? .latest

  /// Compiles the templates of a folder; `nil` where something is wrong with them.
  ///
  /// - Throws: What the system answered for the folder or a file in it.
  package init?(templates folder: String) throws {
    var log = DiagnosticLog()
    let files = try SectionWorkshop.templates(in: Platform.Folder(path: folder, in: FileSystem()))
    var library = TemplateLibrary(files: files, log: &log)
    guard let theme = Theme(&library, log: &log), !log.hasErrors else { return nil }
    self.theme = theme
  }

  /// The records of a section, and everything that is wrong with them.
  package func load(_ files: [String: String]) -> (records: RecordSet, log: DiagnosticLog) {
    let content = LoadedContent(of: ContentFolder(files: files.mapValues { Array($0.utf8) }))
    return (content.records, content.log)
  }

  /// The output tree of some records; a file is known by the name that its record first gave it.
  ///
  /// - Parameters:
  ///   - records: the records.
  ///   - movedFiles: the files that they call otherwise: the new path, then the old one.
  ///   - leak: files that a careless builder would add, to see that the proof finds them.
  ///   - hasPages: whether the section's own files are made too.
  /// - Returns: `nil` where the records lack their settings.
  package func build(
    _ records: RecordSet, movedFiles: [String: String] = [:],
    leaking leak: (RecordSet) -> [SiteFile] = { _ in [] }, besidePages hasPages: Bool = true
  ) -> ReplacementProof.Built? {
    guard let plan = plan(records, movedFiles: movedFiles) else { return nil }
    let files = hasPages ? plan.files : []
    return ReplacementProof.Built(
      tree: SectionTree(files: files + leak(records), assets: plan.assets),
      ledger: plan.ledger)
  }

  /// Every file of the section that some content gives, with its bytes.
  package func output(of content: [String: String]) -> [String: [UInt8]] {
    guard let plan = plan(load(content).records, movedFiles: [:]) else { return [:] }
    var output = plan.assets
    for file in plan.files {
      var bytes: [UInt8] = []
      _ = file.write(&bytes)
      output[file.path] = bytes
    }
    return output
  }

  private struct Plan {
    var files: [SiteFile]
    var assets: [String: [UInt8]]
    var ledger: Ledger
  }

  private func plan(_ records: RecordSet, movedFiles: [String: String]) -> Plan? {
    let opening = Gate.open(records, on: SectionWorkshop.day)
    guard let section = opening.section else { return nil }
    let (catalog, assets) = SectionWorkshop.assets(of: section, movedFiles: movedFiles)
    let site = Site(section: section, theme: theme, assets: catalog)
    return Plan(files: site.files(), assets: assets, ledger: opening.ledger)
  }

  /// Everything beside the pages, named as the program names it: after the bytes.
  private static func assets(
    of section: PublicSection, movedFiles: [String: String]
  ) -> (AssetCatalog, [String: [UInt8]]) {
    var catalog = AssetCatalog(stylesheet: "assets/style-0.css", pictures: [:], files: [:])
    var assets: [String: [UInt8]] = [:]
    func add(_ path: String, _ stem: String, _ ending: String) -> String {
      let bytes = Array((movedFiles[path] ?? path).utf8)
      let name = "assets/\(stem)-\(sum(bytes)).\(ending)"
      assets[name] = bytes
      return name
    }
    for document in section.documents {
      let files = [
        (document.file, ""), (document.accessibleFile, "-dostupnaya-versiya"),
        (document.signature?.file, "-podpis"),
      ]
      for (file, ending) in files {
        guard let file else { continue }
        let format = file.split(separator: ".").last.map(String.init) ?? ""
        catalog.files[file] = FileAsset(
          path: add(file, document.id + ending, format), format: format.uppercased(),
          byteCount: (movedFiles[file] ?? file).utf8.count)
      }
    }
    for picture in section.shownPictures {
      let copy = PictureAsset.Copy(
        path: add(picture.original, "foto-480", "jpg"), width: 480, height: 320)
      catalog.pictures[picture.id] = PictureAsset(jpeg: [copy], webp: [])
    }
    return (catalog, assets)
  }

  private static func sum(_ bytes: [UInt8]) -> String {
    String(
      bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
      radix: 16)
  }

  private static func templates(
    in folder: borrowing Platform.Folder, prefix: String = ""
  ) throws -> [TemplateFile] {
    var files: [TemplateFile] = []
    for entry in try folder.entries() {
      let path = prefix + entry.name
      if entry.kind == .folder {
        files += try templates(in: try folder.folder(entry.name), prefix: path + "/")
      } else if path.hasSuffix(".mustache") {
        files.append(
          TemplateFile(path: path, bytes: try folder.read(entry.name, limit: 1 << 20)))
      }
    }
    return files
  }
}
