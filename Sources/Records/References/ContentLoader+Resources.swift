import Diagnostics

extension ContentLoader {
  /// Reports resources that have the id of another one, or that of the section itself.
  mutating func checkResources() {
    var first: [RecordID: SourcePlace] = [:]
    for resource in records.site?.resources ?? [] {
      let place = resource.place(of: OnlineResource.Keys.id)
      if resource.id.text == OnlineResource.site {
        log.report(Problem.reservedResource(at: place))
      } else if let earlier = first[resource.id] {
        log.report(Problem.duplicateResource(resource.id, at: place, first: earlier))
      } else {
        first[resource.id] = place
      }
    }
  }
}
