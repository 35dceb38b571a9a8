import Diagnostics

/// A menu leads only to pages that the section has.
struct MenuCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    guard let site = records.site else { return }
    let place = site.place(of: SiteSettings.Keys.menu)
    for entry in site.menu ?? [] {
      guard case .section(let folder) = entry, !folder.hasPage else { continue }
      log.report(Problem.menuLeadsNowhere(folder.rawValue, at: place))
    }
  }
}
