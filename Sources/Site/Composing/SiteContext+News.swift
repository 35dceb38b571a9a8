import Diagnostics
import Publication

extension SiteContext {
  /// For each programme, where its news stand.
  static func programNews(of section: PublicSection) -> [String: [Int]] {
    var positions: [String: [Int]] = [:]
    for (position, item) in section.news.enumerated() {
      for id in Set(item.programs.filter { $0.kind == .program }.map(\.id)) {
        positions[id, default: []].append(position)
      }
    }
    return positions
  }

  /// For each programme, where its events stand.
  static func programEvents(of section: PublicSection) -> [String: [Int]] {
    var positions: [String: [Int]] = [:]
    for (position, event) in section.events.enumerated() {
      if let id = event.program?.id { positions[id, default: []].append(position) }
    }
    return positions
  }

  /// For each programme, where the practices stand that name it as theirs.
  static func programPractices(of section: PublicSection) -> [String: [Int]] {
    var positions: [String: [Int]] = [:]
    for (position, practice) in section.practices.enumerated() {
      for id in Set(practice.programs.map(\.id)) { positions[id, default: []].append(position) }
    }
    return positions
  }

  /// For each programme, the first picture of its newest news that has one to show.
  static func programPictures(
    of section: PublicSection, assets: AssetCatalog
  ) -> [String: String] {
    var pictures: [String: String] = [:]
    for item in section.news {
      let shown = item.images.first { section.pictures[$0] != nil && assets.pictures[$0] != nil }
      guard let shown else { continue }
      for program in item.programs where pictures[program.id] == nil {
        pictures[program.id] = shown
      }
    }
    return pictures
  }

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
