import Diagnostics

/// Consents speak of declared resources only.
struct ConsentResourceCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    guard let site = records.site else { return }
    let declared = site.resources.map(\.id.text)
    let known = Set(declared + [OnlineResource.site])
    for person in records.sound(records.people) {
      for resource in person.consents.flatMap(\.resources) where !known.contains(resource.id.text) {
        let near = NearMiss.closest(to: resource.id.text, among: [OnlineResource.site] + declared)
        log.report(Problem.unknownResource(resource.id, near: near, at: resource.place))
      }
    }
  }
}
