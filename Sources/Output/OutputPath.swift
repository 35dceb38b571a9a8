import Diagnostics

/// The path of a file in the section, checked so that it means one file on every system.
///
/// Relative, with `/`; each part 1 to 255 bytes, no `.` or `..`, nothing that Windows or a
/// manifest line cannot hold. Letters are precomposed (a strict form of NFC, Unicode UAX 15),
/// because macOS and a web server on Linux disagree about the others.
struct OutputPath: Hashable {
  /// The path as given.
  let text: String

  /// The most bytes of a whole path; with a base folder it stays below the 4096 of Linux.
  static let byteLimit = 1024
  /// The most folders on the way to a file.
  static let depthLimit = 32

  /// Checks a path.
  ///
  /// - Throws: `output.failed` with what is wrong with the path.
  init(_ text: String) throws(OutputFailure) {
    if let fault = Self.fault(in: text) {
      throw OutputFailure(
        Diagnostic(
          .outputFailed, "Файл раздела нельзя назвать «\(Self.printable(text))»: \(fault)"))
    }
    self.text = text
  }

  /// The folders on the way, the outermost first: `a`, `a/b` for `a/b/c`.
  var folders: [Substring] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { text[..<$0] }
  }

  /// What two paths share when Windows or macOS would take them for one.
  static func folded(_ path: Substring) -> String { path.lowercased() }

  private static func fault(in text: String) -> String? {
    let bytes = text.utf8
    if bytes.isEmpty { return "путь пуст" }
    if bytes.count > byteLimit { return "путь длиннее \(byteLimit) байтов" }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > depthLimit { return "слишком много вложенных папок" }
    for part in parts {
      if part.isEmpty { return "пустая часть пути" }
      if part == "." || part == ".." { return "часть пути «\(part)»" }
      if part.utf8.count > 255 { return "часть пути длиннее 255 байтов" }
      if part.utf8.last == UInt8(ascii: ".") || part.utf8.last == UInt8(ascii: " ") {
        return "точка или пробел в конце имени"
      }
    }
    if OwnName.reserved.contains(folded(parts[0])) { return "это имя занято программой" }
    if bytes.allSatisfy(isPlain) { return nil }
    return text.unicodeScalars.lazy.compactMap(fault(in:)).first
  }

  /// Whether a byte is a letter, figure, hyphen, full stop or stroke of ASCII, as almost all are.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2D...0x2F, 0x41...0x5A, 0x5F: true
    default: false
    }
  }

  private static func fault(in scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: return "управляющий символ"
    case 0x20..<0x7F: return #"<>:"|?*\"#.unicodeScalars.contains(scalar) ? "знак «\(scalar)»" : nil
    case 0x1160...0x11FF: return "составной знак"
    default:
      let properties = scalar.properties
      let isComposed =
        properties.canonicalCombiningClass == .notReordered
        && !properties.isFullCompositionExclusion
      return isComposed ? nil : "составной знак"
    }
  }

  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(120) {
      result.unicodeScalars.append(scalar.properties.generalCategory == .control ? "�" : scalar)
    }
    return result
  }
}
