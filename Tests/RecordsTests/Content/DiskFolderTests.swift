import Glibc
import Testing

@testable import Records

struct DiskFolderTests {
  /// A folder that is removed with everything in it when the test ends.
  final class Temporary {
    let path: String

    init() throws {
      var template = Array("/tmp/nastavnik-records-XXXXXX".utf8CString)
      let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return false }
        return unsafe mkdtemp(start) != nil
      }
      guard isMade else { throw ContentFailure.system(errno) }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
      for name in ["people/a.yaml", "people/b.yaml", "people/pipe", ".git/x", "link", "out"] {
        unsafe unlink(path + "/" + name)
      }
      for name in ["/people", "/.git", ""] { unsafe rmdir(path + name) }
    }

    func write(_ text: String, to name: String) throws {
      let file = unsafe open(path + "/" + name, O_CREAT | O_WRONLY, 0o600)
      try #require(file >= 0)
      _ = unsafe text.withCString { unsafe Glibc.write(file, $0, text.utf8.count) }
      close(file)
    }
  }

  @Test func `a folder is listed and read without leaving it`() throws {
    let temporary = try Temporary()
    unsafe mkdir(temporary.path + "/people", 0o700)
    unsafe mkdir(temporary.path + "/.git", 0o700)
    try temporary.write("hidden", to: ".git/x")
    try temporary.write("name: А", to: "people/a.yaml")
    unsafe symlink("/etc/passwd", temporary.path + "/people/b.yaml")
    unsafe symlink("/etc", temporary.path + "/link")
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
    unsafe symlink("/etc/passwd", temporary.path + "/people/a.yaml")
    #expect(throws: ContentFailure.link) { try folder.bytes(of: folder.entries[2], atMost: 8) }
  }

  @Test(arguments: [("/nonexistent/content", ContentFailure.missing), ("/etc/passwd", .notAFolder)])
  func `what is no folder cannot be opened`(_ path: String, _ failure: ContentFailure) {
    #expect(throws: failure) { try ContentFolder(disk: path) }
  }
}
