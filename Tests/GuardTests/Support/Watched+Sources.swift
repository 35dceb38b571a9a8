import Diagnostics
import Guard

extension Watched {
  /// What the sources say that may mean somebody, suspicious or not, in the order of the files.
  var sourceFindings: SourceFindings {
    let inspection = SourceInspection(leakGuard, records, ledger)
    return inspection.joined(inspection.paths.map { sources[$0].map(inspection.findings) })
  }
}
