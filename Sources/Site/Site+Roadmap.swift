extension Site {
  /// The current roadmap on the page of its folder, and a page for each of the others.
  func roadmaps() -> [SiteFile] {
    let shelf = context.roadmaps
    let others = shelf.entries.indices.filter { $0 != shelf.current }
    let first = page(.folder(.roadmap), theme.roadmap) { $0.roadmap(at: shelf.current) }
    return [first]
      + others.map { position in
        page(shelf.entries[position].route, theme.roadmap) { $0.roadmap(at: position) }
      }
  }
}
