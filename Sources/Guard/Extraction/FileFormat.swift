/// How the text of a file is told from what surrounds it.
enum FileFormat: Sendable {
  case html
  case xml
  case json
  case calendar
  case table
  case text

  /// Tells the format by the ending of a path.
  init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    self =
      switch ending {
      case "html", "htm": .html
      case "xml", "svg": .xml
      case "json", "webmanifest": .json
      case "ics": .calendar
      case "csv": .table
      default: .text
      }
  }
}
