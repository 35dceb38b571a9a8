/// How a run ends for whoever started it (contract, section 1).
enum ExitCode: Int32, Sendable {
  /// All went well.
  case done = 0
  /// The content or the templates are wrong.
  case contentErrors = 1
  /// The command line was not understood.
  case usage = 2
  /// The guard stopped the build.
  case leak = 3
  /// The section could not be written.
  case outputFailed = 4

  /// The word for it in the report.
  var status: String {
    switch self {
    case .done: "ok"
    case .contentErrors, .usage: "errors"
    case .leak: "leak"
    case .outputFailed: "io"
    }
  }
}
