internal import CLinux
import Glibc

/// A process that this one has started, at the head of a process group of its own.
///
/// It does not outlive its owner, nor does anything that it has started: one that has not ended by
/// then is killed with its whole group, and then its brood.
struct ChildProcess: ~Copyable {
  private let id: pid_t
  private let brood: Brood
  private var isOver = false

  /// Starts a program with three streams, a second input as descriptor 3, and nothing else of this
  /// process, the network neither.
  init(
    path: String, arguments: [String], environment: [String], input: borrowing FileDescriptor,
    companion: borrowing FileDescriptor, output: borrowing FileDescriptor,
    errors: borrowing FileDescriptor, brood: Brood
  ) throws(SystemFailure) {
    self.brood = brood
    let streams = [input.number, output.number, errors.number, companion.number]
    id = try NetworkBan.apart { () throws(SystemFailure) in
      try Self.spawn(path, arguments, environment, streams)
    }
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String], _ streams: [Int32]
  ) throws(SystemFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (place, number) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, number, Int32(place))
    }
    // This program's own files close by themselves; those that libraries opened may not.
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 4)
    // Whatever relative name the program may be talked into, it finds nothing of the project.
    unsafe posix_spawn_file_actions_addchdir_np(&actions, "/")
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)

    var id = pid_t()
    let words = CStrings([path] + arguments)
    let values = CStrings(environment)
    let result = unsafe posix_spawn(
      &id, path, &actions, &attributes, words.pointers, values.pointers)
    guard result == 0 else { throw SystemFailure(result, path: path) }
    return id
  }

  /// Waits for the end of the process; `nil` when it goes on after the time.
  mutating func wait(until end: ContinuousClock.Instant) throws(SystemFailure) -> ProgramResult
    .Ending?
  {
    while true {
      var status: Int32 = 0
      let ended = unsafe waitpid(id, &status, WNOHANG)
      if ended == id {
        isOver = true
        return Self.ending(status)
      }
      if ended < 0, errno != EINTR { throw SystemFailure.last(path: "waitpid") }
      if ContinuousClock.now >= end { return nil }
      pause(milliseconds: 1)
    }
  }

  deinit {
    if !isOver {
      _ = kill(-id, SIGKILL)
      var status: Int32 = 0
      while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    }
    // Its orphans are those of this process from its end on.
    brood.end()
  }

  // The macros WIFEXITED, WEXITSTATUS and WTERMSIG of wait(2), which Swift cannot call.
  private static func ending(_ status: Int32) -> ProgramResult.Ending {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }
}
