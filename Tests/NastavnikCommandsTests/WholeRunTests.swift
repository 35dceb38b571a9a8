import Platform
import TestFolder
import Testing

@Suite("A whole run") struct WholeRunTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
  }

  /// The files of the sample section, with a star for each hash.
  private static let paths = [
    ".nastavnik-manifest",
    "404.html",
    "assets/early-*.js",
    "assets/icon-*.svg",
    "assets/script-*.js",
    "assets/style-*.css",
    "data/dokumenty.csv",
    "data/dorozhnaya-karta.csv",
    "data/meropriyatiya.csv",
    "data/nagrady.csv",
    "data/nastavlyaemye.csv",
    "data/nastavnichestvo.json",
    "data/nastavniki.csv",
    "data/novosti.csv",
    "data/o-razdele.csv",
    "data/partnery.csv",
    "data/pokazateli.csv",
    "data/programmy-plan.csv",
    "data/programmy.csv",
    "data/rezultaty.csv",
    "data/schema.json",
    "data/usloviya.csv",
    "dorozhnaya-karta/index.html",
    "events.ics",
    "feed.xml",
    "index.html",
    "materialy/index.html",
    "materialy/pamyatka/index.html",
    "meropriyatiya/index.html",
    "meropriyatiya/krug/event.ics",
    "meropriyatiya/krug/index.html",
    "nagrady/index.html",
    "nastavlyaemye/index.html",
    "nastavniki/index.html",
    "nastavniki/petrova-anna-sergeevna/index.html",
    "normativnaya-baza/index.html",
    "novosti/2026/index.html",
    "novosti/index.html",
    "novosti/start/index.html",
    "o-razdele/index.html",
    "partnery/index.html",
    "poisk/index.html",
    "pokazateli/index.html",
    "praktiki/dnevnik/index.html",
    "praktiki/index.html",
    "programmy/index.html",
    "programmy/urok/index.html",
    "rezultaty/index.html",
    "robots.txt",
    "sitemap.xml",
    "usloviya/index.html",
  ]

  @Test func `makes the files of the contract and no other`() throws {
    #expect(Run(section: folder).exitCode == 0)
    let paths = try folder.texts(at: "public").keys.map { path in
      let path = String(path.dropFirst("public/".count))
      guard path.hasPrefix("assets/"), let hash = path.firstIndex(of: "-"),
        let ending = path.lastIndex(of: ".")
      else { return path }
      return path[...hash] + "*" + path[ending...]
    }
    #expect(paths.sorted() == WholeRunTests.paths)
  }

  @Test func `leaves nothing beside the section but its memory in the cache`() throws {
    #expect(Run(section: folder).exitCode == 0)
    let names = try folder.open().entries().map(\.name)
    #expect(names == ["cache", "content", "public"])
    #expect(try folder.open().folder("cache").entries().map(\.name) == ["published"])
  }

  /// When each file of the section was last changed.
  private func times() throws -> [String: FileStatus.Time] {
    let top = try folder.open()
    return try folder.tree(at: "public").keys.reduce(into: [:]) { times, path in
      times[path] = try top.status(path)?.modified
    }
  }

  @Test func `the second changes neither a byte nor a time`() throws {
    #expect(Run(section: folder).exitCode == 0)
    let (tree, before) = (try folder.tree(), try times())
    let run = Run(section: folder)
    #expect(run.errors.hasSuffix("; новых 0, изменённых 0, удалённых 0.\n"))
    #expect(try folder.tree() == tree)
    #expect(
      try times().filter { !$0.key.contains("/.") } == before.filter { !$0.key.contains("/.") })
  }

  @Test func `with one thread makes the same bytes as with eight`() throws {
    #expect(Run(section: folder, ["--jobs", "1"]).exitCode == 0)
    let tree = try folder.tree()
    try folder.open().removeTree("public")
    #expect(Run(section: folder, ["--jobs", "8"]).exitCode == 0)
    #expect(try folder.tree() == tree)
  }

  @Test func `a check writes nothing, into the cache neither`() throws {
    try folder.write([
      "content/media/vstrecha.yaml": "файл: vstrecha.png\nописание: Урок\nлюди: []\n",
      "content/news/start.md":
        "---\nназвание: Начали\nдата: 2026-09-03\nизображения: vstrecha\n---\nВстреча.\n",
    ])
    try folder.write(bytes: WholeRunTests.picture, to: "content/media/vstrecha.png")
    let before = try folder.tree()
    let run = Run(section: folder, ["--quiet"], command: "check")
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    #expect(try folder.tree() == before)
    #expect(Run(section: folder, ["--quiet"]).exitCode == 0)
    #expect(try folder.tree().keys.contains { $0.hasPrefix("cache/") })
  }

  /// A PNG of one grey pixel.
  private static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  @Test(arguments: [
    ["content/news/start.md": "---\nназвание: Начали\n---\n"], ["content/events/krug.md": ""],
  ])
  func `that fails leaves the published section as it is`(_ changes: [String: String]) throws {
    #expect(Run(section: folder).exitCode == 0)
    let published = try folder.tree(at: "public")
    try folder.open().removeTree("content")
    try SampleSection.write(to: folder, changing: changes)
    #expect(Run(section: folder, ["--strict"]).exitCode == 1)
    #expect(try folder.tree(at: "public") == published)
  }

  @Test func `takes the school's own templates file by file`() throws {
    #expect(Run(section: folder).exitCode == 0)
    let plain = try folder.texts(at: "public")
    try folder.write([
      "own/partners.mustache": "<!DOCTYPE html><title>Свои</title>{{>parts/note}}",
      "own/parts/note.mustache": "<p>Заметка</p>",
    ])
    let options = ["--templates", BrokenSection.place + "/own"]
    #expect(Run(section: folder, options).exitCode == 0)
    let own = try folder.texts(at: "public")
    let changed = own.filter { plain[$0.key] != $0.value && !$0.key.contains("/.") }
    #expect(
      changed == [
        "public/partnery/index.html":
          "<!DOCTYPE html><title>Свои</title><p>Заметка</p>"
      ])
    #expect(own.keys == plain.keys)
  }

  @Test func `puts another address into everything that is read elsewhere`() throws {
    #expect(Run(section: folder).exitCode == 0)
    let usual = try folder.texts(at: "public")
    // As long as the usual one: pages tell the sizes of files that hold the address.
    let options = ["--base-url", "https://school.example/uchitelyam-vsem"]
    #expect(Run(section: folder, options).exitCode == 0)
    let other = try folder.texts(at: "public")
    for (path, text) in usual where !path.contains("/.") {
      // Lines of a calendar are folded after so many bytes.
      let unfolded = text.replacing("\r\n ", with: "")
      let moved = unfolded.replacing("/nastavnichestvo/", with: "/uchitelyam-vsem/")
      let expected = moved.replacing("/nastavnichestvo\"", with: "/uchitelyam-vsem\"")
      #expect(other[path]?.replacing("\r\n ", with: "") == expected, "\(path)")
    }
  }

  @Test func `two at once leave one whole section`() async throws {
    async let first = Run(section: folder, ["--quiet"])
    async let second = Run(section: folder, ["--quiet"])
    let runs = await [first, second]
    #expect(runs.map(\.exitCode) == [0, 0])
    let together = try folder.tree()
    try folder.open().removeTree("public")
    #expect(Run(section: folder, ["--quiet"]).exitCode == 0)
    #expect(try folder.tree() == together)
  }
}
