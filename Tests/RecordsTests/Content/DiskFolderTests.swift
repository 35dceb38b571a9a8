import Glibc
import TestFolder
import Testing

@testable import Records

struct DiskFolderTests {
  @Test func `a folder is listed and read without leaving it`() throws {
    let temporary = try TestFolder()
    try temporary.write([".git/x": "hidden", "people/a.yaml": "name: А"])
    try temporary.link("people/b.yaml", to: "/etc/passwd")
    try temporary.link("link", to: "/etc")
    unsafe mkfifo(temporary.path + "/people/pipe", 0o600)

    let folder = try ContentFolder(disk: temporary.path)
    #expect(
      folder.entries == [
        ContentEntry(path: "link", kind: .link), ContentEntry(path: "people", kind: .folder),
        ContentEntry(path: "people/a.yaml", kind: .file(size: 8)),
        ContentEntry(path: "people/b.yaml", kind: .link),
        ContentEntry(path: "people/pipe", kind: .other),
      ])
    #expect(try folder.bytes(of: folder.entries[2], atMost: 8) == Array("name: А".utf8))
    #expect(throws: ContentFailure.tooLarge(limit: 7)) {
      try folder.bytes(of: folder.entries[2], atMost: 7)
    }
    #expect(throws: ContentFailure.link) { try folder.bytes(of: folder.entries[3], atMost: 8) }

    unsafe unlink(temporary.path + "/people/a.yaml")
    #expect(throws: ContentFailure.missing) { try folder.bytes(of: folder.entries[2], atMost: 8) }
    try temporary.link("people/a.yaml", to: "/etc/passwd")
    #expect(throws: ContentFailure.link) { try folder.bytes(of: folder.entries[2], atMost: 8) }
  }

  @Test(arguments: [("/nonexistent/content", ContentFailure.missing), ("/etc/passwd", .notAFolder)])
  func `what is no folder cannot be opened`(_ path: String, _ failure: ContentFailure) {
    #expect(throws: failure) { try ContentFolder(disk: path) }
  }
}
