import Diagnostics
import Testing
import YAML

@Suite struct YAMLParserTests {
  @Test func `texts, lists and mappings keep their order and places`() throws {
    let text = "имя: Анна\nпредметы:\n  - физика\n  - 'нет'\n"
    var log = DiagnosticLog()
    let documents = YAMLParser.documents(Array(text.utf8), in: "a.yaml", log: &log)
    let root = try #require(documents?.first)
    #expect(log.entries.isEmpty)
    guard case .mapping(let entries) = root.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["имя", "предметы"])
    #expect(entries[1].value.start == SourcePosition(line: 3, column: 3))
    #expect(entries[1].value.end == SourcePosition(line: 4, column: 10))
  }
}
