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

  /// Takes over a file.
  ///
  /// - Parameters:
  ///   - path: The path in the folder of the index, or one that ends with it.
  ///   - bytes: The bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
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

  /// What stands in a file of the index, behind the mark of Pagefind; the bytes where none is folded.
  package var unfolded: [UInt8] {
    let isFolded = bytes.starts(with: [0x1F, 0x8B])
    guard isFolded, let whole = ContentCoding.gzip.unfolded(bytes, limit: Self.limit) else {
      return bytes
    }
    return whole.starts(with: Self.mark) ? Array(whole.dropFirst(Self.mark.count)) : whole
  }

  /// What Pagefind writes before everything that it folds.
  private static let mark = Array("pagefind_dcd".utf8)

  /// Reads what the program left, without the interfaces of its own, which no page loads.
  static func files(in folder: String) throws(SearchFailure) -> [SearchFile] {
    var files: [SearchFile] = []
    do throws(SystemFailure) {
      let top = try Folder(path: folder, in: FileSystem())
      for entry in try top.entries() where entry.isReadable {
        if entry.kind == .file, isLoaded(entry.name) {
          files.append(
            SearchFile(path: entry.name, bytes: try top.read(entry.name, limit: limit)))
        } else if entry.kind == .folder, parts.contains(entry.name) {
          let below = try top.folder(entry.name)
          for part in try below.entries() where part.isReadable && part.kind == .file {
            let path = "\(entry.name)/\(part.name)"
            files.append(SearchFile(path: path, bytes: try below.read(part.name, limit: limit)))
          }
        }
      }
    } catch {
      throw .unreadable(error)
    }
    let hasEntrance = files.contains { $0.path == entrance }
    guard hasEntrance, files.contains(where: \.isFragment) else { throw .incomplete }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The folders of an index.
  private static let parts: Set<String> = ["fragment", "index"]

  /// Whether a file at the top of an index is loaded by its own program.
  private static func isLoaded(_ name: String) -> Bool {
    name == entrance || name == "pagefind-entry.json" || name == "wasm.ru.pagefind"
      || name.hasSuffix(".pf_meta")
  }
}
