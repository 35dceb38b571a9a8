import Publication
import Testing

@testable import Site

@Suite("Files that leave the section")
struct TransferBanTests {
  /// Every planned file that is no page, found by its name so that a later kind cannot be forgotten.
  private func files(of site: RenderedSite) -> [String] {
    site.paths.filter { !$0.hasSuffix(".html") && $0 != "sitemap.xml" }
  }

  @Test func `somebody under a ban on transfer stands in none of them`() throws {
    let picture = PictureAsset(jpeg: [.init(path: "assets/p.jpg", width: 9, height: 6)], webp: [])
    let assets = AssetCatalog(
      stylesheet: "assets/style-0.css", pictures: ["p": picture], files: [:])
    var section = try PublicSection.rich()
    section.pictures["p"] = try PublicSection.withBan().pictures["p"]
    let site = try RenderedSite(section, assets: assets)
    #expect(files(of: site).count == 21)
    for path in files(of: site) {
      let text = try site.page(path)
      for trace in Banned.traces { #expect(!text.contains(trace), "\(trace) in \(path)") }
      #expect(!text.contains("assets/p.jpg"), "the picture in \(path)")
      let shown = try site.trace(path).lines.intersection(Banned.lines)
      #expect(shown.isEmpty, "\(path) is said to show \(shown.count) values")
    }
  }

  @Test func `what pages tell machines names nobody under a ban either`() throws {
    let picture = PictureAsset(jpeg: [.init(path: "assets/p.jpg", width: 9, height: 6)], webp: [])
    let assets = AssetCatalog(
      stylesheet: "assets/style-0.css", pictures: ["p": picture], files: [:])
    var section = try PublicSection.rich()
    section.pictures["p"] = try PublicSection.withBan().pictures["p"]
    let site = try RenderedSite(section, assets: assets)
    for path in site.paths where path.hasSuffix(".html") {
      let told = try site.metadata(path)
      for trace in Banned.traces where trace != "taynova" || !path.contains("taynova") {
        #expect(!told.contains(trace), "\(trace) in what \(path) tells machines")
      }
      #expect(!told.contains("assets/p.jpg"), "the picture of \(path)")
    }
    let own = try site.metadata("nastavniki/taynova/index.html")
    #expect(own == "")
  }

  @Test func `the pages still show that person`() throws {
    let site = try RenderedSite(try .withBan())
    #expect(try site.page("novosti/vstrecha/index.html").contains("Тайнова Инкогнито"))
    #expect(try site.page("sitemap.xml").contains("/nastavniki/taynova/"))
  }
}
