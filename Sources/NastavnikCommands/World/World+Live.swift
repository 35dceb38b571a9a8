import Glibc
import Platform

extension World {
  /// The real world of this process.
  package static func live() -> World {
    World(
      now: { time(nil) }, output: { write($0, to: STDOUT_FILENO) },
      errors: { write($0, to: STDERR_FILENO) }, isTerminal: isatty(STDERR_FILENO) == 1,
      environment: environmentOfProcess(), programPath: programOfProcess(),
      cacheFolder: ".cache", searchFolders: ExternalProgram.usualFolders,
      cores: WorkPool.processors, processorClock: .live)
  }

  /// Writes all bytes; what a closed pipe does not take is lost without harm.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written < 0, errno != EINTR {
        return
      }
    }
  }

  /// The two variables that the program asks for.
  private static func environmentOfProcess() -> [String: String] {
    var environment: [String: String] = [:]
    for name in ["HOME", "NO_COLOR"] {
      if let value = unsafe getenv(name) { environment[name] = unsafe String(cString: value) }
    }
    return environment
  }

  private static func programOfProcess() -> String {
    (try? RealPath(resolving: "/proc/self/exe"))?.text ?? CommandLine.arguments.first ?? ""
  }
}
