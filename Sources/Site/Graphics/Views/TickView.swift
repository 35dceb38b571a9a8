package import Mustache

/// A line across a picture with what stands above it.
package struct TickView: TemplateView {
  /// Which part of a label stands at its place, by its name in SVG.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  let place: WidthShare
  let labelPlace: WidthShare
  let anchor: Anchor
  var label: String
  /// The first letter, for pictures as narrow as a phone.
  var initial: String?
  /// The year under the name of its first month.
  var year: String?
  /// Whether narrow pictures leave the label out.
  var isSpare = false
  /// Whether narrow pictures leave the year out.
  var isYearSpare = false
  /// Whether bars begin here.
  var isZero = false

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("x") { $0.place.attribute },
    .text("label_x") { $0.labelPlace.attribute },
    .text("anchor") { $0.anchor.rawValue },
    .text("label") { $0.label },
    .text("initial") { $0.initial },
    .text("year") { $0.year },
    .flag("is_spare") { $0.isSpare },
    .flag("is_year_spare") { $0.isYearSpare },
    .flag("is_zero") { $0.isZero },
  ]
}
