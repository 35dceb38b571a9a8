package import Mustache

/// A sign at one place of a picture.
package struct MarkView: TemplateView {
  /// What it tells, and so its shape.
  enum Shape: String, CaseIterable {
    /// A single day: a diamond.
    case day
    /// From a day on: a triangle that points to the right.
    case from
    /// Until a day: a triangle that points to the left.
    case until
    /// A figure to be reached: a triangle that points down.
    case target

    /// The outline about its place, in halves of a line's height.
    var path: String {
      switch self {
      case .day: "M0-.8 .8 0 0 .8-.8 0Z"
      case .from: "M0-.8 1.2 0 0 .8Z"
      case .until: "M0-.8-1.2 0 0 .8Z"
      case .target: "M0-.4-.7-1.5H.7Z"
      }
    }
  }

  let place: WidthShare
  let shape: Shape

  /// Puts a sign at a place.
  init(_ shape: Shape, at place: WidthShare) {
    self.place = place
    self.shape = shape
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("x") { $0.place.attribute },
    .text("shape") { $0.shape.rawValue },
    .text("path") { $0.shape.path },
    .flag("is_target") { $0.shape == .target },
  ]
}
