/// Cuts a list into pages; a list of nothing still has one.
struct Pagination: Sendable, Hashable {
  /// How many things there are.
  let count: Int
  /// How many of them stand on a page, from 1.
  let perPage: Int

  /// The number of pages, from 1.
  var pages: Int { max(1, (count + perPage - 1) / max(1, perPage)) }

  /// The indexes on a page, which is numbered from 1.
  func range(ofPage page: Int) -> Range<Int> {
    let first = min(count, (page - 1) * perPage)
    return first..<min(count, first + perPage)
  }
}
