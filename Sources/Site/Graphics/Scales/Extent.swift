/// What a bar takes of the width of a picture.
struct Extent: Sendable, Hashable {
  /// Where it begins.
  let start: WidthShare
  /// How long it is.
  let length: WidthShare

  /// The least length at which a bar can still be seen on a phone: some three pixels.
  private static let least = 10

  /// Reaches from one place to another, in either order; at least as far as can be seen.
  init(_ one: WidthShare, _ other: WidthShare) {
    let length = max(max(one, other).tenths - min(one, other).tenths, Extent.least)
    start = WidthShare(tenths: min(min(one, other).tenths, 1000 - length))
    self.length = WidthShare(tenths: length)
  }
}
