import RandomSections
import Testing

/// The checkout that the tests were built in.
enum Checkout {
  /// A workshop with the built-in theme.
  static func workshop() throws -> SectionWorkshop {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let root = parts.dropLast(4).joined(separator: "/")
    return try #require(try SectionWorkshop(templates: root + "/templates"))
  }
}
