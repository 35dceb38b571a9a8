package import Diagnostics
import Russian

extension Route {
  /// The page of a roadmap of an older period.
  static func olderRoadmap(of schoolYear: SchoolYear?, or period: String?) -> Route {
    if let schoolYear { return .roadmapOf("\(schoolYear.startYear)-\(schoolYear.endYear)") }
    let slug = Transliteration.slug(period ?? "")
    return .roadmapOf(slug.isEmpty ? "plan" : slug)
  }

  /// The paths that a roadmap of an older period wants: those of its page and of its table.
  package static func olderRoadmapPaths(
    of schoolYear: SchoolYear?, or period: String?
  ) -> [String] {
    let route = olderRoadmap(of: schoolYear, or: period)
    let words = Wording.period(of: schoolYear, or: period)
    return [route.path, OpenFile.roadmap(at: route, of: words).path]
  }
}
