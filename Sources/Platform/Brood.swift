internal import CLinux
import Glibc

/// Everything that a program starts, told by a mark that each process hands down to its children.
///
/// A process group can be left by setsid(2), a namespace takes rights that few have. The mark is the
/// limit of file locks, which Linux has not looked at since 2.4.25; without rights of an
/// administrator nobody can raise it again.
struct Brood {
  /// The limit that marks each process of a run, as a number for prlimit(1).
  let mark: UInt64

  /// Draws a mark, and lets orphans of this process's children become its own children.
  init() {
    mark = UInt64.random(in: 1 << 32..<1 << 62)
    // Without it (Linux before 3.4) orphans go to process 1 and are not found.
    _ = nastavnik_adopt_orphans()
  }

  /// Kills and buries every orphan of the run, and what becomes an orphan by that.
  func end() {
    // Who starts more of its kind than this while it is killed is left to process 1.
    for _ in 0..<1000 {
      let orphans = Self.children.filter(isMarked)
      if orphans.isEmpty { return }
      for id in orphans {
        _ = kill(id, SIGKILL)
        var status: Int32 = 0
        while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
      }
    }
  }

  private func isMarked(_ id: pid_t) -> Bool {
    let limits = Self.text("limits", in: "/proc/\(id)").split(separator: "\n")
    let locks = limits.first { $0.hasPrefix("Max file locks") }
    return locks?.split(separator: " ").contains("\(mark)") ?? false
  }

  /// The children of all threads; none where the kernel does not list them (proc(5)).
  private static var children: [pid_t] {
    let tasks = "/proc/self/task"
    var children: [pid_t] = []
    for thread in names(in: tasks) {
      let line = text("children", in: "\(tasks)/\(thread)")
      children += line.split(separator: " ").compactMap { pid_t($0) }
    }
    return children
  }

  private static func names(in path: String) -> [String] {
    do throws(SystemFailure) {
      return try Folder(path: path, in: FileSystem()).entries().map(\.name)
    } catch {
      return []
    }
  }

  // What has ended meanwhile has no text.
  private static func text(_ name: String, in path: String) -> String {
    do throws(SystemFailure) {
      let bytes = try Folder(path: path, in: FileSystem()).read(name, limit: 1 << 16)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      return ""
    }
  }
}
