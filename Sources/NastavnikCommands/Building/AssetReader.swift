import Diagnostics
import Records

/// Reads the files that records name; nothing outside of content/ can be reached through it.
struct AssetReader: Sendable {
  /// The largest file that is published, in bytes.
  static let limit = 100 << 20

  private let folder: ContentFolder
  private let entries: [String: ContentEntry]

  /// Prepares to read from a folder.
  init(folder: ContentFolder) {
    self.folder = folder
    entries = Dictionary(
      folder.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All bytes of a file.
  ///
  /// - Throws: `file.unreadable` where it is gone, no regular file or too large.
  func bytes(of path: String) throws(AssetFailure) -> [UInt8] {
    guard let entry = entries[path] else { throw unreadable(path, "такого файла нет") }
    do throws(ContentFailure) {
      return try folder.bytes(of: entry, atMost: AssetReader.limit)
    } catch {
      switch error {
      case .tooLarge: throw unreadable(path, "файл больше 100 МБ")
      case .link: throw unreadable(path, "это символическая ссылка")
      default: throw unreadable(path, "файл не читается")
      }
    }
  }

  private func unreadable(_ path: String, _ why: String) -> AssetFailure {
    AssetFailure(
      Diagnostic(
        .fileUnreadable, "Нельзя опубликовать файл: \(why)", at: SourcePlace(file: path)))
  }
}
