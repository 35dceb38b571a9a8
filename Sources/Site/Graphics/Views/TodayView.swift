package import Mustache

/// The line of the day that the section was built for.
package struct TodayView: TemplateView {
  /// The id of the picture.
  let chart: String
  let place: WidthShare

  /// The word beside the line turns inwards near the edges.
  private var anchor: TickView.Anchor {
    switch place.tenths {
    case ..<150: .start
    case 851...: .end
    default: .middle
    }
  }

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .text("chart") { $0.chart },
    .text("x") { $0.place.attribute },
    .text("anchor") { $0.anchor.rawValue },
  ]
}
