import Glibc
import Output
import Platform
import TestFolder
import Testing

@Suite("A file that did not change") struct TakenOverFileTests {
  let place: TestFolder
  let site: Site = ["index.html": "один", "novosti/a/index.html": "два"]

  init() throws {
    place = try TestFolder()
    try place.build(site)
  }

  private func status(_ path: String = "public/index.html") throws -> FileStatus {
    try #require(try place.open().status(path))
  }

  @Test func `is the published one under a second name`() throws {
    let before = try status()
    try place.build(["index.html": "один", "novosti/a/index.html": "2"])
    let after = try status()
    #expect(after.inode == before.inode)
    #expect(after.modified == before.modified)
    #expect(try place.treeWithoutManifest()["public/novosti/a/index.html"] == "2")
  }

  @Test func `keeps its place through many builds in which others change`() throws {
    let before = try status().inode
    for turn in 0..<5 {
      let next: Site = ["index.html": "один", "novosti/a/index.html": "\(turn)"]
      let changes = try place.build(next)
      #expect(changes.changed == ["novosti/a/index.html"])
      #expect(changes.remarks.isEmpty)
      #expect(try place.treeWithoutManifest() == next.published)
    }
    #expect(try status().inode == before)
  }

  @Test func `is written anew where another program runs before the exchange`() throws {
    let before = try status()
    #expect(try place.build(site, sharesFiles: false).changed.isEmpty)
    let after = try status()
    #expect(after.inode != before.inode)
    #expect(after.modified == before.modified)
  }

  @Test func `is written anew where its rights are not those of a new file`() throws {
    let before = try status()
    #expect(unsafe chmod("\(place.output)/index.html", 0o600) == 0)
    #expect(try place.build(site).changed.isEmpty)
    let after = try status()
    #expect(after.mode == before.mode)
    #expect(after.inode != before.inode)
    #expect(after.modified == before.modified)
  }

  @Test func `is written anew where somebody wrote into it and gave it its old time`() throws {
    let time = try status().modified
    let folder = try place.open()
    try folder.remove("public/index.html")
    try folder.write("public/index.html", bytes: Array("друг".utf8).span, modified: time)
    #expect(try place.build(site).changed == ["index.html"])
    #expect(try place.treeWithoutManifest() == site.published)
  }

  @Test func `is written anew where a link stands in its place`() throws {
    try place.write(["secret.html": "один"])
    try place.open().remove("public/index.html")
    try place.link("public/index.html", to: "../secret.html")
    _ = problem { () throws(OutputFailure) in try place.build(site) }
    try place.open().remove("public/index.html")
    try place.build(site)
    #expect(try status().kind == .file)
    #expect(try place.treeWithoutManifest()["public/index.html"] == "один")
  }

  @Test(arguments: [EPERM, EOPNOTSUPP, EMLINK, EXDEV, ENOSPC])
  func `is written with its time where the file system refuses second names`(
    _ code: Int32
  ) throws {
    let before = try status()
    let fileSystem = FileSystem { change throws(SystemFailure) in
      if change.kind == .link { throw SystemFailure(code, path: change.path) }
    }
    #expect(try place.build(site, fileSystem: fileSystem).changed.isEmpty)
    let after = try status()
    #expect(after.inode != before.inode)
    #expect(after.modified == before.modified)
    #expect(try place.treeWithoutManifest() == site.published)
  }
}
