import Testing

@testable import Records

struct RecordIDTests {
  @Test(arguments: ["a", "0", "-", "a-ivanova", String(repeating: "a", count: 64)])
  func `an id of small Latin letters, digits and hyphens is taken`(_ text: String) {
    #expect(RecordID(text)?.text == text)
  }

  @Test(arguments: ["", "A", "а", "a_b", "a b", "a.b", "é", String(repeating: "a", count: 65)])
  func `any other id is refused`(_ text: String) {
    #expect(RecordID(text) == nil)
  }
}
