/// The list of a section's own files, by which the next build recognises its work.
///
/// One line a file, `<sum> <size> <path>`, in the order of the paths' bytes, and the sum of all
/// lines before it as the last one. No times and no machine names: equal sections have equal lists.
struct Manifest: Equatable {
  /// A file of the section.
  struct Entry: Equatable {
    let path: String
    let size: Int
    let hash: ContentHash
  }

  /// The files in the order of their paths' bytes.
  let entries: [Entry]

  private static let heading = "nastavnik-manifest 1"
  private static let ending = "end "

  /// What marks a folder whose section is not finished.
  static let unfinished = Array("\(heading) unfinished\n".utf8)

  /// Puts files in order.
  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Reads a list; `nil` when it is not exactly what this program writes.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self),
      let last = text.dropLast().utf8.lastIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let body = text[...last]
    let seal = text[text.utf8.index(after: last)...]
    guard seal.hasPrefix(Self.ending), seal.utf8.last == UInt8(ascii: "\n"),
      ContentHash(hexadecimal: seal.dropFirst(Self.ending.count).dropLast())
        == ContentHash(of: Array(body.utf8))
    else { return nil }
    let lines = body.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.heading[...] else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// The list as a file.
  var bytes: [UInt8] {
    var result = Array("\(Self.heading)\n".utf8)
    for entry in entries {
      result.append(contentsOf: "\(entry.hash.hexadecimal) \(entry.size) \(entry.path)\n".utf8)
    }
    let seal = ContentHash(of: result).hexadecimal
    result.append(contentsOf: "\(Self.ending)\(seal)\n".utf8)
    return result
  }
}

extension Manifest.Entry {
  fileprivate init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let hash = ContentHash(hexadecimal: parts[0]),
      let size = Int(parts[1]), size >= 0, let path = try? OutputPath(String(parts[2]))
    else { return nil }
    self.init(path: path.text, size: size, hash: hash)
  }
}
