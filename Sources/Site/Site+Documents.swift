extension Site {
  /// The page of all documents; each of them is an anchor there.
  func documents() -> [SiteFile] {
    [page(.folder(.documents), theme.documents) { $0.documents() }]
  }
}
