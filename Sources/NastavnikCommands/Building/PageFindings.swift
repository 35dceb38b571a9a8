import Guard
import Publication
import Site

/// What came to light while a file of the section was made.
struct PageFindings: Sendable {
  /// What it reveals.
  let trace: Trace
  /// What it would load from other hosts.
  let requests: [OutsideRequest]
  /// What of the withheld it gives away.
  let leaks: FileLeaks

  /// Makes a file and looks at its bytes.
  init(
    making file: SiteFile, into bytes: inout [UInt8], asking outside: OutsideRequests,
    watchedBy leakGuard: LeakGuard, timedBy times: StageTimes
  ) {
    let trace = times.measure(.rendering) { file.write(&bytes) }
    self.trace = trace
    requests = times.measure(.guarding) {
      file.path.hasSuffix(".html") ? outside.inPage(bytes) : []
    }
    leaks = times.measure(.guarding) {
      leakGuard.inspect(bytes, at: file.path, revealing: trace)
    }
  }
}
