import Output
import Platform
import TestFolder
import Testing

@Suite struct OutputSessionTests {
  @Test func `a first build makes the folder and lists every file as added`() throws {
    let place = try TestFolder()
    let session = try OutputSession.open(OutputPlan(folder: "\(place.path)/public"))
    try session.write(Array("one".utf8), to: "index.html")
    try session.write(Array("two".utf8), to: "novosti/a/index.html")
    let changes = try session.exchange()
    #expect(changes.added == ["index.html", "novosti/a/index.html"])
    var tree = try place.tree()
    #expect(tree.removeValue(forKey: "public/.nastavnik-manifest") != nil)
    #expect(tree == ["public/index.html": "one", "public/novosti/a/index.html": "two"])
  }
}
