extension WebAddress {
  /// Why no section can lie at an address of the web.
  enum FolderFault: Sendable, Hashable {
    /// Paths cannot be appended to a query or a fragment.
    case query
    /// A name before the host, perhaps with a password, would stand in every link of the section.
    case user
    /// An empty part, «.» or «..» in the path, which browsers and servers read in different ways.
    case emptyPart
    /// It ends with a page, not a folder.
    case page
  }

  /// Whether paths can be appended to it.
  package var isFolder: Bool { isAbsolute && folderFault == nil }

  /// What keeps a section from lying at this address; `nil` where nothing does.
  var folderFault: FolderFault? {
    if text.utf8.contains(where: { $0 == 0x23 || $0 == 0x3F }) { return .query }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
    guard let host = parts.popFirst() else { return nil }
    if host.contains("@") { return .user }
    // Slashes at the end are taken off anyway.
    while parts.last?.isEmpty == true { parts.removeLast() }
    if parts.contains(where: { ["", ".", ".."].contains($0) }) { return .emptyPart }
    let page = parts.last?.lowercased() ?? ""
    return [".html", ".htm", ".php"].contains(where: page.hasSuffix) ? .page : nil
  }
}
