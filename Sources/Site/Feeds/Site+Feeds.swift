import Publication

extension Site {
  /// The news for feed readers.
  func feed() -> SiteFile {
    let context = context
    return SiteFile(path: NewsFeed.path) { bytes in
      var feed = NewsFeed(context)
      return feed.write(to: &bytes)
    }
  }

  /// The events for calendars.
  func calendar() -> SiteFile {
    let context = context
    return SiteFile(path: EventCalendar.path) { bytes in
      var calendar = EventCalendar(context)
      return calendar.write(to: &bytes)
    }
  }

  /// What search engines are told: the addresses of the pages, and that they may read them.
  func searchEngineFiles(for pages: [SiteFile]) -> [SiteFile] {
    [SiteMap.file(of: pages, in: context), RobotsFile.file(in: context)]
  }
}
