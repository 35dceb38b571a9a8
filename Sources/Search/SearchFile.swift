import Compression
import Platform

/// A file of the index of the search.
package struct SearchFile: Sendable, Hashable {
  /// What the scripts of the section load first.
  package static let entrance = "pagefind.js"

  /// The most bytes of a file that are read, and of what is folded in it.
  private static let limit = 64 << 20

  /// The path in the folder of the index.
  package let path: String
  /// The bytes.
  package let bytes: [UInt8]
  /// What stands behind the mark of Pagefind in a folded file; `nil` for any other file.
  let marked: [UInt8]?

  /// Takes over a file.
  ///
  /// - Parameters:
  ///   - path: The path in the folder of the index, or one that ends with it.
  ///   - bytes: The bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    marked = SearchFile.unfolded(bytes)
  }

  /// Whether it holds the words of one page with its title and address, as JSON.
  package var isFragment: Bool { path.hasSuffix(".pf_fragment") }

  /// The path of the page that a fragment was made of, by the address at its beginning.
  package var page: String? {
    let opening = Array(#"{"url":"/"#.utf8)
    let text = unfolded
    guard isFragment, text.starts(with: opening) else { return nil }
    let path = text.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
    return String(validating: path, as: UTF8.self)
  }

  /// What stands in a file of the index, behind the mark of Pagefind; the bytes where no mark is.
  package var unfolded: [UInt8] { marked ?? bytes }

  private static func unfolded(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.starts(with: [0x1F, 0x8B]),
      let whole = ContentCoding.gzip.unfolded(bytes, limit: limit), whole.starts(with: mark)
    else { return nil }
    return Array(whole.dropFirst(mark.count))
  }

  /// What Pagefind writes before everything that it folds.
  private static let mark = Array("pagefind_dcd".utf8)

  /// Reads what the program left, without the interfaces of its own, which no page loads.
  static func files(in folder: String) throws(SearchFailure) -> [SearchFile] {
    var files: [SearchFile] = []
    var isStrange = false
    do throws(SystemFailure) {
      let top = try Folder(path: folder, in: FileSystem())
      for place in try top.entries().map(\.name) + ["."] where places.contains(place) {
        let below = try top.folder(place)
        for entry in try below.entries() {
          let path = place == "." ? entry.name : "\(place)/\(entry.name)"
          if entry.kind == .file, entry.isReadable, let kind = SearchFileKind(path) {
            let file = SearchFile(path: path, bytes: try below.read(entry.name, limit: limit))
            files.append(file)
            isStrange = isStrange || !kind.fits(file)
          } else {
            isStrange = isStrange || place != "."
          }
        }
      }
    } catch {
      throw .unreadable(error)
    }
    if isStrange { throw .strange }
    let hasEntrance = files.contains { $0.path == entrance }
    guard hasEntrance, files.contains(where: \.isFragment) else { throw .incomplete }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The folders with what a page loads; in those below the index stands nothing else.
  private static let places: Set<String> = [".", "fragment", "index"]
}
