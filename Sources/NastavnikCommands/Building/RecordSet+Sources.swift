import Diagnostics
import Records

extension RecordSet {
  /// The record behind a page, so that a collision of paths can be mended where it was made.
  func source(of path: String) -> SourcePlace? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.last == "index.html" else { return nil }
    switch (parts.count, parts.first) {
    case (2, let id?): return pages[id]?.origin
    case (3, "novosti"?): return news[parts[1]]?.origin
    case (3, "meropriyatiya"?): return events[parts[1]]?.origin
    case (3, "programmy"?): return programs[parts[1]]?.origin
    case (3, "praktiki"?): return practices[parts[1]]?.origin
    case (3, "materialy"?): return materials[parts[1]]?.origin
    default: return nil
    }
  }
}
