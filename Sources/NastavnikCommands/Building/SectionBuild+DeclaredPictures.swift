import Diagnostics
import Output
import Publication
import Records

extension SectionBuild {
  /// The endings of documents that are pictures themselves.
  private static let pictureEndings = ["jpg", "jpeg", "png"]

  /// Refuses documents whose bytes are those of a picture that says who is in it: only as a picture
  /// is it kept back when one of these people may not be shown.
  mutating func refuseDeclaredPictures(
    among documents: [PublicDocument], of records: RecordSet, reader: AssetReader
  ) {
    let suspects = documents.flatMap { document in
      document.files.filter { SectionBuild.isPicture($0.path) }.map { (document.id, $0.path) }
    }
    guard !suspects.isEmpty else { return }
    // What cannot be read is reported where it is published.
    let declared = Set(
      records.media.compactMap { try? ContentHash(of: reader.bytes(of: $0.file.path)) })
    for (id, path) in suspects {
      guard let bytes = try? reader.bytes(of: path), declared.contains(ContentHash(of: bytes))
      else { continue }
      let record = records.documents[id]?.origin.file ?? path
      log.report(
        Diagnostic(
          .imagePeople, "Как документ приложен снимок, который описан в папке media",
          at: SourcePlace(file: record),
          explanation: "У снимков проверяется согласие каждого, кого можно узнать, "
            + "а у документов — нет.",
          hint: "Уберите файл из документа и опубликуйте его как снимок новости: "
            + "«изображения: [код]»"))
    }
  }

  private static func isPicture(_ path: String) -> Bool {
    let name = path.lowercased()
    return pictureEndings.contains { name.hasSuffix("." + $0) }
  }
}
