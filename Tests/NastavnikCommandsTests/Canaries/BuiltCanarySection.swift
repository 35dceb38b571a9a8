import Compression
import Documents
import Foundation
import Platform
import Search
import TestFolder
import Testing

/// The section of the canaries as it was built, file by file.
struct BuiltCanarySection: Sendable {
  /// A file as it is and as it is searched: its path before its bytes.
  struct File: Sendable {
    /// The path.
    let path: String
    /// The bytes that are searched.
    let content: [UInt8]
    /// The path and the bytes, as they are.
    let bytes: Data
    /// The same in small letters, with folded lines joined.
    let folded: Data

    /// Prepares a file for the search.
    init(path: String, content: [UInt8]) {
      self.path = path
      self.content = content
      let whole = Array("\(path)\n".utf8) + content
      bytes = Data(whole)
      guard String(validating: content, as: UTF8.self) != nil else {
        folded = bytes
        return
      }
      let text = String(decoding: whole, as: UTF8.self).replacing("\r\n ", with: "")
      folded = Data(text.lowercased().utf8)
    }

    /// Whether something stands in it.
    func holds(_ canary: Canary) -> Bool {
      canary.needles.contains { File.find($0, in: folded) }
        || canary.base64Needles.contains { File.find($0, in: bytes) }
    }

    /// Whether a text stands in it, capitals counting.
    func holds(_ text: String) -> Bool { File.find(Array(text.utf8), in: bytes) }

    private static func find(_ needle: [UInt8], in hay: Data) -> Bool {
      hay.range(of: Data(needle)) != nil
    }
  }

  /// All files.
  let files: [File]

  /// Takes over what lies in a folder; of a compressed copy and of the search index, what they hold.
  init(_ folder: TestFolder, at root: String = "public") throws {
    var files: [File] = []
    let open = try Folder(path: "\(folder.path)/\(root)", in: FileSystem())
    for whole in try folder.tree(at: root).keys where !whole.hasSuffix("/") {
      let path = String(whole.dropFirst(root.count + 1))
      var content = try open.read(path, limit: 1 << 24)
      let copy = ContentCoding.split(path)
      if let copy {
        content = try #require(copy.coding.unfolded(content, limit: 1 << 24), "\(path)")
      }
      if path.hasPrefix("poisk/pagefind/"), copy == nil {
        content = SearchFile(path: path, bytes: content).unfolded
      }
      files.append(File(path: path, content: content))
      let isDocument = path.hasPrefix("assets/") || path.hasPrefix("documents/")
      if isDocument, copy == nil {
        files += try BuiltCanarySection.words(in: content, at: path)
      }
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The text and the properties of a document, which its bytes may hold compressed.
  ///
  /// It is read as a signed one is, from which nothing is taken out first.
  private static func words(in content: [UInt8], at path: String) throws -> [File] {
    guard let dot = path.lastIndex(of: "."), documents.contains(String(path[dot...])) else {
      return []
    }
    let document = try DocumentInspector().inspect(content, file: path, isSigned: true)
    let words = document.texts.map { "\($0.place): \($0.text)" }.joined(separator: "\n")
    return [File(path: path, content: Array(words.utf8))]
  }

  private static let documents: Set = [".pdf", ".docx", ".xlsx", ".odt", ".rtf", ".txt", ".csv"]
}
