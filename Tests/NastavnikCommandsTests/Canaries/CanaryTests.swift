import Compression
import TestFolder
import Testing

/// No marker of a withheld value reaches any file of the section, in any form.
@Suite("Canaries") struct CanaryTests {
  private let section: CanarySection
  private let built: BuiltCanarySection
  private let content: BuiltCanarySection

  /// The section is built once for all tests.
  private static let shared = Result { try CanaryBuild() }

  init() throws {
    let build = try CanaryTests.shared.get()
    (section, built, content) = (build.section, build.output, build.content)
  }

  @Test func `every file belongs to one surface, and every surface has a file`() {
    for file in built.files {
      let claims = Surface.all.filter { $0.claims(file.path) }.map(\.testDescription)
      #expect(claims.count == 1, "\(file.path): \(claims)")
    }
    for surface in Surface.all {
      #expect(built.files.contains { surface.claims($0.path) }, "\(surface.testDescription)")
    }
  }

  @Test func `no canary is on any surface`() {
    #expect(section.canaries.count > 100)
    for surface in Surface.all {
      for file in built.files where surface.claims(file.path) {
        let found = section.canaries.filter { file.holds($0) }.map(\.place)
        #expect(found == [], "\(surface.testDescription): \(file.path)")
      }
    }
  }

  @Test func `a compressed copy is searched as the text that it holds`() throws {
    for file in built.files {
      guard let copy = ContentCoding.split(file.path) else { continue }
      let original = try #require(built.files.first { $0.path == copy.original })
      #expect(file.content == original.content, "\(file.path)")
    }
  }

  @Test func `a ban on transfer keeps markers on pages`() {
    for canary in section.barred {
      let paths = built.files.filter { $0.holds(canary) }.map(\.path)
      #expect(!paths.isEmpty, "\(canary.place)")
      #expect(
        paths.map(original).allSatisfy { isPage($0) || isAddress($0) },
        "\(canary.place): \(paths)")
    }
  }

  @Test func `no birth date and no place on this computer is on any surface`() {
    for file in built.files {
      for text in ["1987-06-05", "05.06.1987", "5 июня 1987", "2012-03-04", "/tmp/", "content/"] {
        #expect(!file.holds(text), "\(file.path): \(text)")
      }
    }
  }

  @Test func `every marker can be found where it was set`() {
    for canary in section.canaries {
      #expect(content.files.contains { $0.holds(canary) }, "\(canary.place)")
    }
  }

  /// The file behind a compressed copy.
  private func original(_ path: String) -> String { ContentCoding.split(path)?.original ?? path }

  /// Whether a file is a page, or repeats one for the search, which a ban leaves as it is.
  private func isPage(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasPrefix("poisk/pagefind/fragment/")
  }

  /// Whether a file may hold addresses of pages: a ban keeps nobody out of the map of the section.
  private func isAddress(_ path: String) -> Bool {
    ["sitemap.xml", ".nastavnik-manifest"].contains(path)
  }
}
