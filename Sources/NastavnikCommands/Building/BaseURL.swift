/// The address of the section, as links in feeds and data begin.
enum BaseURL {
  /// The address without the slashes at its end.
  static func withoutSlash(_ address: String) -> String {
    var address = Substring(address)
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }
}
