import Diagnostics
package import Mustache
import Russian

/// The line of the day that the section was built for.
package struct TodayView: TemplateView {
  /// The id of the picture.
  let chart: String
  let place: WidthShare
  /// The day, as the line bears it.
  let label: String

  /// Marks a day of a scale; the label is the day, since a section may stand for months unbuilt.
  init(_ day: CivilDate, on scale: TimeScale, in chart: String) {
    self.chart = chart
    place = scale.middle(of: day)
    label = RussianDates.dayAndMonth(day)
  }

  /// The word beside the line turns inwards near the edges.
  private var anchor: TickView.Anchor {
    switch place.tenths {
    case ..<150: .start
    case 851...: .end
    default: .middle
    }
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("chart") { $0.chart },
    .text("label") { $0.label },
    .text("x") { $0.place.attribute },
    .text("anchor") { $0.anchor.rawValue },
  ]
}
