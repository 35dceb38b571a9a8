package import Mustache

/// A bar of a picture.
package struct BarView: TemplateView {
  /// How it looks; looks differ in shape and pattern, not in colour alone.
  enum Look: String, CaseIterable {
    /// Full.
    case solid
    /// Lighter than a full one, with an edge.
    case pale
    /// Slanted lines.
    case hatched
    /// An edge alone.
    case outlined
    /// The edge of a whole, behind the bars of its parts.
    case frame

    /// The pattern that fills it, as templates/parts/graphics/patterns calls it.
    var pattern: String? {
      switch self {
      case .hatched: "graphics_hatch"
      case .solid, .pale, .outlined, .frame: nil
      }
    }

    /// What lies above and below it in its line, in percent: a frame stands around other bars.
    var margin: Int { self == .frame ? 6 : 22 }
  }

  let extent: Extent
  let look: Look

  /// Draws a bar.
  init(_ extent: Extent, _ look: Look) {
    self.extent = extent
    self.look = look
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("x") { $0.extent.start.attribute },
    .text("width") { $0.extent.length.attribute },
    .text("y") { "\($0.look.margin)%" },
    .text("height") { "\(100 - 2 * $0.look.margin)%" },
    .text("look") { $0.look.rawValue },
    .text("pattern") { $0.look.pattern },
  ]
}
