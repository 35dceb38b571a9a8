/// The parts of one page that were entered while it is rendered, so that each is read once.
final class PageParts {
  private var known: [(slot: Int, part: (any BoundView)?)] = []

  /// Nothing was entered yet.
  init() {}

  /// The part in a slot of the page.
  func part(_ slot: Int, of page: any BoundView) -> (any BoundView)? {
    for entry in known where entry.slot == slot { return entry.part }
    let part = page.part(slot)
    known.append((slot, part))
    return part
  }
}
