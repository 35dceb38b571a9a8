import Documents
import Output
import Pictures
import Site

extension AssetPlan {
  /// Adds a document's file under a name made of the document's id and the file's hash.
  mutating func addDocument(_ file: DocumentFile, _ document: InspectedDocument) {
    let ending = document.ending
    let path = add(document.published, stem: file.stem, ending: ending)
    catalog.files[file.path] = FileAsset(
      path: path, format: ending.uppercased(), byteCount: document.published.count)
    words.append(DocumentWords(path: path, source: file.path, texts: document.texts))
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
}
