/// Makes relative addresses absolute, for files that are read away from their page.
enum AddressResolution {
  /// The address as seen from a page (RFC 3986, section 5.2, for bases that are `http` or `https`).
  ///
  /// - Parameters:
  ///   - address: as written by an author: absolute, or relative to the page.
  ///   - base: the absolute URL of the page.
  /// - Returns: the absolute address.
  static func resolve(_ address: String, against base: String) -> String {
    guard !hasScheme(address) else { return address }
    let parts = split(base)
    if address.utf8.starts(with: "//".utf8) { return "\(parts.scheme):\(address)" }
    let (path, tail) = cut(address)
    let origin = "\(parts.scheme)://\(parts.authority)"
    if path.isEmpty {
      let query = tail.utf8.first == UInt8(ascii: "?") ? tail : parts.query + tail
      return origin + parts.path + query
    }
    if path.utf8.first == UInt8(ascii: "/") { return origin + withoutDots(path) + tail }
    let folder = parts.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { parts.path[...$0] } ?? "/"
    return origin + withoutDots(folder + path) + tail
  }

  private static func hasScheme(_ address: String) -> Bool {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  /// The parts of an absolute URL that a relative address builds on.
  private static func split(
    _ url: String
  ) -> (scheme: Substring, authority: Substring, path: String, query: String) {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return ("https", "", "/", "")
    }
    let rest = url[colon...].dropFirst(3)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let (path, tail) = cut(String(rest[end...]))
    let query = tail.prefix { $0 != "#" }
    return (url[..<colon], rest[..<end], path.isEmpty ? "/" : path, String(query))
  }

  /// The path of an address, and the query and fragment behind it.
  private static func cut(_ address: String) -> (path: String, tail: String) {
    let end = address.firstIndex { "?#".contains($0) } ?? address.endIndex
    return (String(address[..<end]), String(address[end...]))
  }

  /// A path without `.` and `..`; those that lead above the root are left out.
  private static func withoutDots(_ path: some StringProtocol) -> String {
    var kept: [Substring] = []
    let parts = String(path).split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/")
  }
}
