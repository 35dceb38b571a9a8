import Glibc

/// A program of another maker, run apart with limits, an argument list and no shell.
///
/// It sees none of this process's files, nothing of its environment and no network. posix_spawn(3)
/// cannot set limits on its child, so prlimit(1) of util-linux, which every Debian has, stands in
/// between.
package struct ExternalProgram: Sendable {
  /// Where programs are looked for; not what `PATH` says, which a project folder may have changed.
  package static let usualFolders = ["/usr/local/bin", "/usr/bin", "/bin"]

  /// Where a running program finds its input by a path, for those that take no other.
  package static let inputPath = "/dev/stdin"
  /// Where a running program finds the second file that it is given.
  package static let companionPath = "/dev/fd/3"

  /// The absolute path of the program.
  package let path: String
  /// What a run may use up.
  package var limits: ProgramLimits
  /// The whole environment of a run, as `NAME=value`.
  package var environment: [String]

  private let launcher: String

  /// Finds a program by its name.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - folders: Where to look, in this order.
  ///   - limits: What a run may use up.
  ///   - environment: The whole environment of a run, as `NAME=value`.
  /// - Throws: `missing` for the program or for prlimit; `notIsolated` where the kernel could not
  ///   keep it from the network.
  package init(
    _ name: String, in folders: [String] = usualFolders, limits: ProgramLimits,
    environment: [String] = []
  ) throws(ProgramFailure) {
    path = try Self.find(name, in: folders)
    launcher = try Self.find("prlimit", in: Self.usualFolders)
    self.limits = limits
    self.environment = environment
    do throws(SystemFailure) {
      try NetworkBan.apart {}
    } catch {
      throw .notIsolated(error)
    }
  }

  /// Runs the program to its end, with the root of the file system as its folder.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the program's name.
  ///   - input: What it reads from its standard input, held in memory and never in a file.
  ///   - companion: What it finds at `companionPath`, held in memory likewise.
  /// - Returns: What it printed and how it ended, success or not.
  /// - Throws: When it could not be started or had to be stopped.
  package func run(
    _ arguments: [String], input: Span<UInt8>, companion: [UInt8] = []
  ) throws(ProgramFailure) -> ProgramResult {
    var harvest = Harvest(limit: limits.output)
    do throws(SystemFailure) {
      let source = try FileDescriptor.memory(holding: input)
      let second = try FileDescriptor.memory(holding: companion.span)
      let output = try Pipe()
      let errors = try Pipe()
      let brood = Brood()
      var process = try ChildProcess(
        path: launcher, arguments: launcherArguments(brood) + [path] + arguments,
        environment: environment, input: source, companion: second, output: output.writer,
        errors: errors.writer, brood: brood)
      let outputReader = output.closingWriter()
      let errorReader = errors.closingWriter()
      let end = ContinuousClock.now + limits.time
      if try harvest.gather(output: outputReader, errors: errorReader, until: end),
        let ending = try process.wait(until: end)
      {
        return ProgramResult(ending: ending, output: harvest.output, errors: harvest.errors)
      }
    } catch {
      throw .system(error)
    }
    throw harvest.refusal
  }

  private func launcherArguments(_ brood: Brood) -> [String] {
    [
      "--as=\(limits.memory)", "--cpu=\(limits.time.components.seconds + 1)",
      "--fsize=\(limits.file)", "--core=0", "--nofile=64",
      "--locks=\(brood.mark)", "--",
    ]
  }

  private static func find(_ name: String, in folders: [String]) throws(ProgramFailure) -> String {
    for folder in folders {
      let path = "\(folder)/\(name)"
      if unsafe access(path, X_OK) == 0, (try? FileStatus(following: path))?.kind == .file {
        return path
      }
    }
    throw .missing(name)
  }
}
