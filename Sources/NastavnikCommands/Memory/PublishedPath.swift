/// What the path of a published file says by itself about people.
enum PublishedPath: Sendable, Equatable {
  /// The page of a person in one of the banks: its folder is made of the person's name.
  case person
  /// A copy of a picture.
  case picture
  /// Anything else.
  case other

  /// Reads a path from the root of the section.
  init(_ path: String) {
    let parts = path.split(separator: "/")
    let banks = ["nastavniki", "nastavlyaemye"]
    if parts.count > 2, banks.contains(String(parts[0])), parts[1] != "stranitsa" {
      self = .person
    } else if parts.count == 2, parts[0] == "assets", parts[1].hasPrefix("foto-") {
      self = .picture
    } else {
      self = .other
    }
  }
}
