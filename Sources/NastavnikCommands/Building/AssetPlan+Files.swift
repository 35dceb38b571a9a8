import Diagnostics
import Output
import Pictures
import Site

extension AssetPlan {
  /// The kinds of files that a browser downloads and never runs, by their ending.
  private static let endings: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp",
    "zip", "sig", "p7s", "sgn", "jpg", "jpeg", "png", "mp3", "mp4",
  ]

  /// Adds a document's file under a name made of the document's id and the file's hash.
  ///
  /// - Throws: `file.unreadable` for a kind of file that is not published.
  mutating func addDocument(_ file: DocumentFile, bytes: [UInt8]) throws(AssetFailure) {
    let ending = AssetPlan.ending(of: file.path)
    guard AssetPlan.endings.contains(ending) else {
      throw AssetFailure(
        Diagnostic(
          .fileUnreadable,
          ending.isEmpty
            ? "По имени файла не понять, какого он вида"
            : "Файлы вида «.\(ending)» не публикуются",
          at: SourcePlace(file: file.path),
          hint: "Сохраните документ как PDF, ODT, DOCX, XLSX или CSV"))
    }
    let path = add(bytes, stem: file.stem, ending: ending)
    catalog.files[file.path] = FileAsset(
      path: path, format: ending.uppercased(), byteCount: bytes.count)
  }

  /// Adds the copies of a picture under names that say nothing: its id may hold somebody's name.
  mutating func addPicture(_ id: String, _ files: [PictureFile]) {
    var asset = PictureAsset(jpeg: [], webp: [])
    for file in files {
      let path = add(file.bytes, stem: "foto-\(file.width)", ending: file.format.ending)
      let copy = PictureAsset.Copy(path: path, width: file.width, height: file.height)
      if file.format == .webp { asset.webp.append(copy) } else { asset.jpeg.append(copy) }
    }
    if !asset.jpeg.isEmpty { catalog.pictures[id] = asset }
  }

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
