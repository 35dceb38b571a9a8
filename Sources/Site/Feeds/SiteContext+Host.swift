import Publication

extension SiteContext {
  /// The host of the base URL, without user and port: what makes ids of the section unique.
  var host: String {
    guard let scheme = section.baseURL.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    let authority = section.baseURL[scheme...].dropFirst(3).prefix { $0 != "/" }
    let host = authority.split(separator: "@").last ?? ""
    return String(host.prefix { $0 != ":" })
  }
}
