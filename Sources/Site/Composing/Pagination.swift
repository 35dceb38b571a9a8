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

  /// The numbers of the pages that links stand for on a page: its neighbours, the first and the last.
  ///
  /// All of them would make a long list grow with the square of its length.
  func numbers(around page: Int) -> [Int] {
    let near = max(1, page - 3)...min(pages, page + 3)
    return Set([1, pages] + near).sorted()
  }
}
