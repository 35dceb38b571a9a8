import Diagnostics

extension ContentLoader {
  /// Reports pages that are their own ancestors, which no menu could show.
  mutating func checkPageParents() {
    var settled: Set<RecordID> = []
    for page in records.pages {
      var path: Set<RecordID> = []
      var current: Page? = page
      while let step = current, !settled.contains(step.id) {
        guard path.insert(step.id).inserted else {
          log.report(Problem.circularPages(at: step.place(of: Page.Keys.parent)))
          break
        }
        current = step.parent.flatMap { records[$0] }
      }
      settled.formUnion(path)
    }
  }
}
