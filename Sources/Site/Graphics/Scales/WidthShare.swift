/// A place on the width of a picture, or a part of that width, in tenths of a percent.
///
/// Pictures are as wide as the page lets them be, so nothing across is measured in pixels; whole
/// numbers keep the bytes of two builds the same.
struct WidthShare: Sendable, Hashable, Comparable {
  /// From 0, the left edge, to 1000, the right one.
  let tenths: Int

  /// Takes tenths of a percent; what lies outside the picture is put on its edge.
  init(tenths: Int) { self.tenths = min(max(tenths, 0), 1000) }

  /// The share that a part has in a whole above 0, rounded.
  init(_ part: Int, of whole: Int) { self.init(tenths: (part * 1000 + whole / 2) / whole) }

  /// The left edge.
  static let left = WidthShare(tenths: 0)
  /// The right edge.
  static let right = WidthShare(tenths: 1000)

  /// The share as attributes of SVG take it, with a decimal point: «12.5%».
  var attribute: String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  /// Orders from left to right.
  static func < (left: WidthShare, right: WidthShare) -> Bool { left.tenths < right.tenths }
}
