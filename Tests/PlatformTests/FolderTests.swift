import Glibc
import Platform
import TestFolder
import Testing

@Suite struct FolderTests {
  let place: TestFolder

  init() throws { place = try TestFolder() }

  @Test func `a link is never followed`() throws {
    try place.write(["secret/a": "тайна"])
    try place.link("link", to: "secret")
    try place.link("file", to: "secret/a")
    let folder = try place.open()
    let bytes: [UInt8] = [1]
    #expect(throws: SystemFailure(ENOTDIR, path: "link")) {
      _ = try folder.folder("link").entries()
    }
    #expect(throws: SystemFailure(ELOOP, path: "file")) { try folder.read("file", limit: 99) }
    #expect(throws: SystemFailure(EEXIST, path: "file")) {
      try folder.write("file", bytes: bytes.span)
    }
    try folder.removeTree("secret")
    #expect(try place.tree() == ["file": "→", "link": "→"])
  }

  @Test func `removing a tree leaves what its links point to`() throws {
    try place.write(["kept/a": "1", "tree/b/c": "2", "tree/.last": "3"])
    try place.link("tree/b/link", to: "\(place.path)/kept")
    try place.open().removeTree("tree", last: ".last")
    #expect(try place.tree() == ["kept/a": "1"])
  }

  @Test func `replacing a file goes through a draft and clears an old one`() throws {
    try place.write(["a": "старое", "a.draft": "обрывок"])
    let bytes = Array("новое".utf8)
    try place.open().replace("a", with: bytes.span, draft: "a.draft")
    #expect(try place.tree() == ["a": "новое"])
  }

  @Test func `a file beyond the limit is not read`() throws {
    try place.write(["a": "12345"])
    let folder = try place.open()
    #expect(try folder.read("a", limit: 5).count == 5)
    #expect(throws: SystemFailure(EFBIG, path: "a")) { try folder.read("a", limit: 4) }
  }

  @Test func `a pipe in the place of a file is refused at once`() throws {
    try #require(unsafe mkfifo("\(place.path)/a", 0o600) == 0)
    #expect(throws: SystemFailure(EINVAL, path: "a")) { try place.open().read("a", limit: 9) }
  }

  @Test func `names that are no UTF-8 are listed and marked`() throws {
    let name: [CChar] = [97, -1, 0]
    let path = Array(place.path.utf8CString.dropLast()) + [47] + name
    let number = unsafe open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(number >= 0)
    close(number)
    let entries = try place.open().entries()
    #expect(entries.map(\.name) == ["a\u{FFFD}"])
    #expect(entries.map(\.isReadable) == [false])
    _ = unsafe unlink(path)
  }

  @Test func `folders are made with those above them`() throws {
    for _ in 0..<2 {
      let folder = try Folder(making: "\(place.path)/a/b/c", mode: 0o700, in: FileSystem())
      #expect(try folder.status().mode == 0o700)
    }
    #expect(try place.tree() == ["a/b/c/": ""])
  }

  @Test func `a lock is held by one, and a removed lock file locks nobody out`() throws {
    let folder = try place.open()
    do {
      let first = try isTaken(folder.tryLock("lock"))
      #expect(first)
    }
    let holder = try folder.tryLock("lock")
    let second = try isTaken(folder.tryLock("lock"))
    #expect(!second)
    try folder.remove("lock")
    let third = try isTaken(folder.tryLock("lock"))
    #expect(third)
    _ = consume holder
  }

  /// Whether a lock was given; it is given back at once.
  private func isTaken(_ lock: consuming FileDescriptor?) -> Bool { lock != nil }
}

@Suite struct RealPathTests {
  @Test func `a path holds itself and what lies below, not its namesakes`() throws {
    let place = try TestFolder()
    try place.write(["a/b": "", "ab": ""])
    let folder = try RealPath(resolving: "\(place.path)/a/../a/")
    #expect(folder.text == "\(place.path)/a")
    #expect(folder.name == "a")
    #expect(folder.parent.text == place.path)
    #expect(folder.holds(folder))
    #expect(folder.holds(try RealPath(resolving: "\(place.path)/a/b")))
    #expect(!folder.holds(try RealPath(resolving: "\(place.path)/ab")))
    #expect(!folder.holds(folder.parent))
    let root = try RealPath(resolving: "/")
    #expect(root.isRoot && root.parent == root && root.name.isEmpty)
    #expect(root.holds(folder) && !folder.holds(root))
    #expect(try RealPath(resolving: "/tmp").parent == root)
    #expect(root.appending("a").text == "/a")
  }
}
