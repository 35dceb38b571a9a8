import Diagnostics
import Publication

extension SiteContext {
  /// The calendar years in which there is news, newest first, each with its place among all news.
  static func newsYears(of news: [PublicNews]) -> [(year: Int, range: Range<Int>)] {
    var years: [(year: Int, range: Range<Int>)] = []
    for (index, item) in news.enumerated() {
      if let last = years.last, last.year == item.date.year {
        years[years.count - 1].range = last.range.lowerBound..<index + 1
      } else {
        years.append((item.date.year, index..<index + 1))
      }
    }
    return years
  }
}
