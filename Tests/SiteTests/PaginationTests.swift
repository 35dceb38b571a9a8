import Testing

@testable import Site

struct PaginationTests {
  @Test(arguments: [
    (1, 1, [1]), (5, 3, [1, 2, 3, 4, 5]), (3000, 1, [1, 2, 3, 4, 3000]),
    (3000, 1500, [1, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 3000]),
    (3000, 3000, [1, 2997, 2998, 2999, 3000]),
  ])
  func `a page links to its neighbours, the first and the last`(
    _ pages: Int, _ page: Int, _ numbers: [Int]
  ) {
    #expect(Pagination(count: pages, perPage: 1).numbers(around: page) == numbers)
  }
}
