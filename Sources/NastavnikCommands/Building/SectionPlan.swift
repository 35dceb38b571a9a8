import Guard
import Records
import Search
import Site

/// A section before its first page is made.
struct SectionPlan: Sendable {
  /// The private records.
  let records: RecordSet
  /// What the gate made of them.
  let opening: SectionOpening
  /// The templates.
  let theme: SectionBuild.LoadedTheme
  /// Every file that the generator makes.
  let files: [SiteFile]
  /// The files beside the pages.
  let assets: AssetPlan
  /// What makes the index of the search; `nil` where the program is missing.
  let indexer: SearchIndexer?
  /// What looks for requests to other hosts.
  let outside: OutsideRequests
  /// What looks for everything withheld.
  let leakGuard: LeakGuard
}
