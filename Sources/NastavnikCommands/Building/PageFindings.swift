import Publication
import Site

/// What came to light while a file of the section was made.
struct PageFindings: Sendable {
  /// What it reveals.
  let trace: Trace
  /// What it would load from other hosts.
  let requests: [OutsideRequest]

  /// Makes a file and looks at its bytes.
  init(making file: SiteFile, into bytes: inout [UInt8], asking outside: OutsideRequests) {
    trace = file.write(&bytes)
    requests = file.path.hasSuffix(".html") ? outside.inPage(bytes) : []
  }
}
