import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The built-in theme")
struct ThemeTests {
  @Test func `every template fits the view of its page`() throws {
    var log = DiagnosticLog()
    let theme = try BuiltInTheme.load(log: &log)
    #expect(log.ordered == [])
    #expect(theme != nil)
  }

  @Test func `an empty section still has a home page that says so`() throws {
    var log = DiagnosticLog()
    let theme = try #require(try BuiltInTheme.load(log: &log))
    let assets = AssetCatalog(stylesheet: "assets/style-0.css", pictures: [:], files: [:])
    let site = Site(section: try .empty(), theme: theme, assets: assets)
    let home = try #require(site.files().first { $0.path == "index.html" })
    var bytes: [UInt8] = []
    _ = home.write(&bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<h1>Наставничество</h1>"))
    #expect(text.contains("Информация готовится"))
  }
}
