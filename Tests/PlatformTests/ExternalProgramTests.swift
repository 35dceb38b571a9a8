import Glibc
import Platform
import TestFolder
import Testing

@Suite struct ExternalProgramTests {
  private let limits = ProgramLimits(time: .seconds(20), memory: 1 << 30, output: 1 << 20)

  private func run(
    _ name: String, _ arguments: [String] = [], input: String = "",
    limits: ProgramLimits? = nil, environment: [String] = []
  ) throws(ProgramFailure) -> ProgramResult {
    let program = try ExternalProgram(
      name, limits: limits ?? self.limits, environment: environment)
    let bytes = Array(input.utf8)
    return try program.run(arguments, input: bytes.span)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `what goes in comes out`() throws {
    let input = String(repeating: "строка\n", count: 20_000)
    let result = try run("cat", input: input)
    #expect(result.isSuccess)
    #expect(text(result.output) == input)
    #expect(result.errors.isEmpty)
  }

  @Test func `a second input lies at a path of its own`() throws {
    let tee = try ExternalProgram("cat", limits: limits)
    let input = Array("первый ".utf8)
    let result = try tee.run(
      [ExternalProgram.inputPath, ExternalProgram.companionPath], input: input.span,
      companion: Array("второй".utf8))
    #expect(text(result.output) == "первый второй")
  }

  @Test func `an argument is one argument whatever it holds`() throws {
    let words = ["a b", "$HOME; `id` | x > y", "'\"", "", "*"]
    let result = try run("printf", ["%s\n"] + words)
    #expect(text(result.output) == words.map { "\($0)\n" }.joined())
  }

  @Test func `a program gets no environment, no open file and no folder of ours`() throws {
    let place = try TestFolder()
    let folder = try place.open()
    #expect(try text(run("env", environment: ["A=1"]).output) == "A=1\n")
    #expect(try text(run("pwd").output) == "/\n")
    // The fourth is its second input, the fifth the folder that `ls` itself reads.
    #expect(try text(run("ls", ["/proc/self/fd"]).output) == "0\n1\n2\n3\n4\n")
    #expect(try folder.status().kind == .folder)
  }

  @Test func `a program and whatever it starts can open no socket`() throws {
    // The shell of Debian's `bash` opens a socket where this name is written to.
    let attempts = [
      "echo > /dev/tcp/127.0.0.1/9", "bash -c 'echo > /dev/udp/127.0.0.1/9'",
    ]
    for attempt in attempts {
      let result = try run("bash", ["-c", attempt], environment: ["LC_ALL=C", "PATH=/bin"])
      #expect(!result.isSuccess)
      #expect(text(result.errors).contains("socket: Permission denied"))
    }
    // The ban is the child's: this process keeps its own sockets.
    let own = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    #expect(own >= 0)
    close(own)
  }

  @Test func `the status and the complaints of a failing program are kept`() throws {
    let result = try run("sh", ["-c", "echo so >&2; exit 7"])
    #expect(result.ending == .exited(7))
    #expect(!result.isSuccess)
    #expect(text(result.errors) == "so\n")
  }

  @Test func `complaints without end do not hold a program up`() throws {
    let result = try run("sh", ["-c", "head -c 1000000 /dev/zero >&2; echo done"])
    #expect(text(result.output) == "done\n")
    #expect(result.errors.count == 16 * 1024)
  }

  @Test func `a program that is not installed is named`() {
    #expect(throws: ProgramFailure.missing("no-such-program")) { try run("no-such-program") }
    #expect(throws: ProgramFailure.missing("tmp")) {
      try ExternalProgram("tmp", in: ["/"], limits: limits)
    }
  }

  /// Whether a process is still there that wrote its number into a file.
  private func isAlive(_ place: TestFolder) throws -> Bool {
    let id = try #require(try place.tree()["id"]).dropLast()
    return try FileStatus(following: "/proc/\(id)") != nil
  }

  @Test func `too long a run is stopped with everything that it started`() throws {
    let place = try TestFolder()
    let hasty = ProgramLimits(time: .milliseconds(300), memory: 1 << 30, output: 99, file: 99)
    #expect(throws: ProgramFailure.timeout) {
      try run("sh", ["-c", "sleep 60 & echo $! > \(place.path)/id; wait"], limits: hasty)
    }
    #expect(try !isAlive(place))
  }

  @Test(arguments: ["", "setsid", "setsid -f", "setsid -f setsid -f"])
  func `whatever a program leaves behind ends with it`(way: String) throws {
    let place = try TestFolder()
    let limits = ProgramLimits(time: .seconds(20), memory: 1 << 30, output: 99, file: 99)
    let id = "\(place.path)/id"
    let script = """
      (\(way) sh -c 'echo $$ >\(id); exec sleep 60' >/dev/null 2>&1 &)
      while ! [ -s \(id) ]; do :; done
      """
    #expect(try run("sh", ["-c", script], limits: limits).isSuccess)
    #expect(try !isAlive(place))
  }

  @Test func `a program that closes its streams and goes on is stopped too`() {
    let hasty = ProgramLimits(time: .milliseconds(200), memory: 1 << 30, output: 99)
    #expect(throws: ProgramFailure.timeout) {
      try run("sh", ["-c", "exec sleep 60 >&- 2>&-"], limits: hasty)
    }
  }

  @Test func `output without end is cut off`() {
    let limits = ProgramLimits(time: .seconds(20), memory: 1 << 30, output: 10_000)
    #expect(throws: ProgramFailure.tooMuchOutput) { try run("yes", limits: limits) }
  }

  @Test func `memory beyond the limit is not given`() throws {
    // `tail` keeps the whole line in memory.
    let command = ["-c", "head -c 60000000 /dev/zero | tail -n 1 | wc -c"]
    #expect(try text(run("sh", command).output) == "60000000\n")
    let small = ProgramLimits(time: .seconds(20), memory: 48 << 20, output: 99)
    #expect(try text(run("sh", command, limits: small).output) == "0\n")
  }

  @Test func `a file may not be written where none is allowed`() throws {
    let place = try TestFolder()
    let result = try run("sh", ["-c", "echo text > \(place.path)/a"])
    #expect(!result.isSuccess)
    #expect(try place.tree()["a", default: ""].isEmpty)
  }
}
