extension Site {
  /// The folders that have one page and nothing below it.
  func singlePages() -> [SiteFile] {
    [
      page(.folder(.indicators), theme.indicators) { $0.indicators() },
      page(.folder(.awards), theme.awards) { $0.awards() },
      page(.folder(.partners), theme.partners) { $0.partners() },
      page(.folder(.conditions), theme.conditions) { $0.conditions() },
      page(.folder(.search), theme.search) { $0.search() },
    ]
  }
}
