import Output
import Platform
import TestFolder
import Testing

@Suite struct ParallelWritingTests {
  private struct RenderingFailure: Error, Equatable { let index: Int }

  private func build(_ count: Int, jobs: Int) throws -> [String: String] {
    let place = try TestFolder()
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    try session.writeAll(count: count, on: WorkPool(jobs: jobs)) { index, page in
      #expect(page.isEmpty)
      page += Array(repeatElement("страница \(index)\n".utf8, count: index % 20).joined())
      return "a\(index % 7)/b\(index % 3)/\(index)/index.html"
    }
    #expect(try session.exchange().files == count)
    return try place.tree()
  }

  @Test func `the section does not depend on the number of threads`() throws {
    let one = try build(300, jobs: 1)
    #expect(one.count == 301)
    #expect(one["public/a4/b2/11/index.html"] == String(repeating: "страница 11\n", count: 11))
    for jobs in [2, 8] { #expect(try build(300, jobs: jobs) == one) }
  }

  @Test(arguments: [1, 2, 8])
  func `of many failures the one with the lowest index is thrown`(jobs: Int) throws {
    let place = try TestFolder()
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    let failure = #expect(throws: RenderingFailure.self) {
      try session.writeAll(count: 10_000, on: WorkPool(jobs: jobs)) { index, _ in
        if index % 10 == 7 { throw RenderingFailure(index: index) }
        return "\(index)"
      }
    }
    #expect(failure == RenderingFailure(index: 7))
    session.discard()
    #expect(try place.tree().isEmpty)
  }
}

extension OutputSession {
  /// Makes and writes many files on several threads, each with one buffer that it uses again.
  fileprivate func writeAll(
    count: Int, on pool: WorkPool,
    render: @escaping @Sendable (_ index: Int, _ page: inout [UInt8]) throws -> String
  ) throws {
    try pool.run(count: count, makeState: { [UInt8]() }) { index, page in
      page.removeAll(keepingCapacity: true)
      let path = try render(index, &page)
      try self.write(page, to: path)
    }
  }
}
