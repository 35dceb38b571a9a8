internal import Diagnostics

extension Destination {
  /// Judges the address of a link.
  ///
  /// Whatever stands before a colon is a scheme, unless `/`, `?` or `#` stands before it
  /// (RFC 3986, section 4.2): so nothing that a browser might take for a scheme passes as relative.
  init(parsing url: String, dialect: MarkdownDialect, at place: SourcePosition) {
    switch dialect {
    case .commonMark:
      self = Destination.isDangerous(url) ? .refused(url) : .url(url)
    case .site:
      guard let (scheme, rest) = Destination.split(url) else {
        self = .url(url)
        return
      }
      if ["http", "https", "mailto"].contains(scheme) {
        self = .url(url)
      } else if let kind = LinkScheme(rawValue: scheme) {
        let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
        self = .record(
          RecordLink(kind, id: String(parts.first ?? ""), fragment: fragment, at: place))
      } else {
        self = .refused(url)
      }
    }
  }

  /// Judges the address of an image that is no declared medium.
  init(parsingImage url: String, dialect: MarkdownDialect) {
    let isRefused =
      switch dialect {
      case .commonMark: Destination.isDangerous(url)
      case .site: Destination.split(url).map { !["http", "https"].contains($0.scheme) } ?? false
      }
    self = isRefused ? .refused(url) : .url(url)
  }

  /// The id in `media:ID`; `nil` for any other address.
  static func mediaID(in url: String) -> String? {
    guard let (scheme, rest) = split(url), scheme == "media" else { return nil }
    return String(rest)
  }

  /// The scheme in lower case and what follows its colon; `nil` for a relative address.
  private static func split(_ url: String) -> (scheme: String, rest: Substring)? {
    let stops: [Unicode.Scalar] = [":", "/", "?", "#"]
    let scalars = url.unicodeScalars
    guard let stop = scalars.firstIndex(where: { stops.contains($0) }), scalars[stop] == ":"
    else { return nil }
    return (url[..<stop].lowercased(), url[scalars.index(after: stop)...])
  }

  /// What libcmark's safe mode empties (`_scan_dangerous_url`).
  private static func isDangerous(_ url: String) -> Bool {
    guard let (scheme, rest) = split(url) else { return false }
    switch scheme {
    case "javascript", "vbscript", "file": return true
    case "data":
      let type = rest.lowercased()
      return !["image/png", "image/gif", "image/jpeg", "image/webp"].contains {
        type.hasPrefix($0)
      }
    default: return false
    }
  }
}
