import Diagnostics
import Publication

extension PageComposer {
  /// A link to the stage of the roadmap that a record of a day belongs to, or its words alone.
  func stageLink(_ stage: String, on date: CivilDate) -> LinkView {
    guard let finding = context.roadmaps.stage(stage, on: date) else {
      return LinkView(title: stage, url: nil)
    }
    let page = locator.link(to: context.roadmaps.entries[finding.entry].route)
    return LinkView(title: finding.mark.title, url: "\(page)#\(finding.mark.anchor)")
  }
}
