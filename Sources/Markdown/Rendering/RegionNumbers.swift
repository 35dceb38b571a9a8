/// How many tables and listings of a page were written: each scrolls in a region of its own, and
/// regions need labels that differ (WCAG 2.2, 2.4.6; ARIA, 5.3.2 «region»).
package struct RegionNumbers: Sendable, Hashable {
  private var tables = 0
  private var listings = 0

  /// Starts before the first text of a page.
  package init() {}

  /// Counts a table, with a caption or without: «Таблица 2».
  mutating func nextTable() -> String {
    tables += 1
    return "Таблица \(tables)"
  }

  /// Counts a listing: «Код 2».
  mutating func nextListing() -> String {
    listings += 1
    return "Код \(listings)"
  }
}
