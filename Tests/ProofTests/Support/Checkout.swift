import RandomSections
import Testing

/// The checkout that the tests were built in.
enum Checkout {
  /// Its folder.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// A workshop with the built-in theme, whose templates are compiled once for all tests.
  static func workshop() throws -> SectionWorkshop { try #require(try shared.get()) }

  private static let shared = Result { try SectionWorkshop(templates: root + "/templates") }
}
