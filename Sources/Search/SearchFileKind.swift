/// What a page loads of an index, told by the names that Pagefind gives.
enum SearchFileKind {
  /// The script that pages load first.
  case entrance
  /// The list of languages, which the script loads.
  case languages
  /// The program of the search, for WebAssembly.
  case engine
  /// Which words stand in which file, or on which pages.
  case words
  /// The words of one page.
  case fragment

  /// Tells the kind of a file by its path in the folder of the index; `nil` for any other name.
  init?(_ path: String) {
    switch path {
    case SearchFile.entrance: self = .entrance
    case "pagefind-entry.json": self = .languages
    case "wasm.ru.pagefind": self = .engine
    case _ where Self.isNamed(path, "pagefind.ru_", ".pf_meta"),
      _ where Self.isNamed(path, "index/ru_", ".pf_index"):
      self = .words
    case _ where Self.isNamed(path, "fragment/ru_", ".pf_fragment"): self = .fragment
    default: return nil
    }
  }

  /// Whether a file holds what files of the kind hold.
  func fits(_ file: SearchFile) -> Bool {
    switch self {
    case .entrance: String(validating: file.bytes, as: UTF8.self) != nil
    case .languages:
      file.bytes.first == UInt8(ascii: "{") && String(validating: file.bytes, as: UTF8.self) != nil
    case .engine: file.marked?.starts(with: [0, 0x61, 0x73, 0x6D]) ?? false
    case .words: file.marked != nil
    case .fragment: file.marked != nil && file.page != nil
    }
  }

  /// Whether a path is a sum of bytes in hexadecimal digits between two words.
  private static func isNamed(_ path: String, _ beginning: String, _ ending: String) -> Bool {
    guard path.hasPrefix(beginning), path.hasSuffix(ending) else { return false }
    let sum = path.utf8.dropFirst(beginning.utf8.count).dropLast(ending.utf8.count)
    return (1...64).contains(sum.count) && sum.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
