@testable import Records

extension ContentFolder {
  /// A folder of texts by path.
  init(_ files: [String: String]) { self.init(files: files.mapValues { Array($0.utf8) }) }

  /// Settings that nothing is wrong with.
  static let settings = """
    organization:
      full_name: Школа № 7
      type: school
      site_url: https://school7.example
    base_url: https://school7.example/nastavnichestvo/
    school_year: 2026-2027
    """

  /// A section with settings and the given files.
  static func section(_ files: [String: String]) -> ContentFolder {
    ContentFolder(files.merging(["site.yaml": settings]) { own, _ in own })
  }
}
