import Testing

@testable import NastavnikCommands

@Suite("The buffer of a thread") struct NextPageTests {
  @Test(arguments: [(1000, true), (900 << 10, true), (3 << 20, false)])
  func `is kept for the next page unless a large file grew it`(size: Int, isKept: Bool) {
    var page = [UInt8]()
    page.reserveCapacity(size)
    page.append(1)
    let capacity = page.capacity
    page.emptyForNextPage()
    #expect(page.isEmpty)
    #expect(page.capacity == (isKept ? capacity : 0))
  }
}
