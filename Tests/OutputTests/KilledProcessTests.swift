import Chance
import Glibc
import Output
import Platform
import TestFolder
import Testing

@Suite struct KilledProcessTests {
  /// The program that builds until it is killed; it lies beside the tests.
  private func victim() throws -> String {
    let tests = try RealPath(resolving: "/proc/self/exe")
    return tests.parent.appending("OutputVictim").text
  }

  /// Starts the program on a folder.
  private func start(_ program: String, folder: String) throws -> pid_t {
    var id = pid_t()
    let name = unsafe strdup(program)
    let argument = unsafe strdup(folder)
    defer {
      unsafe free(name)
      unsafe free(argument)
    }
    let arguments = unsafe [name, argument, nil]
    try #require(unsafe posix_spawn(&id, program, nil, nil, arguments, [nil]) == 0)
    return id
  }

  /// Kills the program, which must still be running.
  private func stop(_ id: pid_t) {
    kill(id, SIGKILL)
    var status: Int32 = 0
    #expect(unsafe waitpid(id, &status, 0) == id)
    #expect(status & 0x7F == SIGKILL, "the program ended by itself")
  }

  @Test func `a process killed at a random moment leaves a whole section`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    let program = try victim()
    let place = try TestFolder()
    let first = try start(program, folder: place.output)
    for _ in 0..<5000 where try place.open().status("public") == nil { pause(milliseconds: 2) }
    stop(first)
    try #require(try place.open().status("public") != nil, "no build was ever finished")
    for round in 0..<20 {
      let killed = try start(program, folder: place.output)
      pause(milliseconds: Int.random(in: 5...40, using: &random))
      stop(killed)
      let tree = try place.treeWithoutManifest().filter { $0.key.hasPrefix("public/") }
      let letters = Set(tree.values.joined())
      #expect(
        letters.count == 1 && tree.count == 20 && tree.values.allSatisfy { $0.utf8.count == 300 },
        "round \(round) of seed \(seed): \(tree.count) files of \(letters)")
      #expect(tree.keys.allSatisfy { $0.dropFirst(7).first == letters.first })
    }
    try place.build(["index.html": "я"])
    #expect(try place.treeWithoutManifest() == ["public/index.html": "я"])
  }
}
