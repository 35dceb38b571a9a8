import Publication
import Synchronization
import Testing

@testable import Site

/// Files whose size pages tell.
@Suite struct MeasuredFileTests {
  @Test func `a file is written once for its size and for its turn`() {
    let times = Counter()
    let file = file("data/a.json", "{}\n", times)
    #expect(file.size == 3)
    #expect(file.size == 3)
    #expect(written(file) == "{}\n")
    #expect(times.count == 1)
    #expect(written(file) == "{}\n")
    #expect(file.size == 3)
    #expect(times.count == 2)
  }

  @Test func `its turn may come before its size is asked for`() {
    let times = Counter()
    let file = file("data/a.json", "да", times)
    #expect(written(file, behind: "нет") == "нетда")
    #expect(file.size == 4)
    #expect(times.count == 1)
  }

  @Test(arguments: ["a;b\r\n", "a", ""])
  func `a table of headings alone has no size, written or not`(_ text: String) {
    let file = file("data/a.csv", text, Counter())
    #expect(file.size == nil)
    #expect(written(file, behind: "\n\n\n") == "\n\n\n" + text)
    #expect(file.size == nil)
    let other = self.file("data/a.csv", text, Counter())
    #expect(written(other, behind: "\n\n\n") == "\n\n\n" + text)
    #expect(other.size == nil)
  }

  @Test func `a table with a row has a size`() {
    #expect(file("data/a.csv", "a\r\nб\r\n", Counter()).size == 7)
  }

  /// How often a file was written.
  private final class Counter: Sendable {
    private let number = Mutex(0)

    var count: Int { number.withLock { $0 } }

    func step() { number.withLock { $0 += 1 } }
  }

  private func file(_ path: String, _ text: String, _ times: Counter) -> MeasuredFile {
    MeasuredFile(
      SiteFile(path: path) { bytes in
        times.step()
        bytes.append(contentsOf: text.utf8)
        return Trace()
      })
  }

  private func written(_ file: MeasuredFile, behind start: String = "") -> String {
    var bytes = Array(start.utf8)
    _ = file.planned.write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
