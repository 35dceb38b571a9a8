package import Mustache

/// A bar or a sign with what it means.
package struct LegendEntryView: TemplateView {
  let bar: BarView?
  let mark: MarkView?
  var isToday = false
  let words: String

  /// Explains a bar.
  init(_ look: BarView.Look, _ words: String) {
    bar = BarView(Extent(.left, .right), look)
    mark = nil
    self.words = words
  }

  /// Explains a sign.
  init(_ shape: MarkView.Shape, _ words: String) {
    bar = nil
    mark = MarkView(shape, at: WidthShare(tenths: 500))
    self.words = words
  }

  /// Explains the line of the day of the build.
  init(today words: String) {
    bar = nil
    mark = nil
    isToday = true
    self.words = words
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("bar") { $0.bar },
    .view("mark") { $0.mark },
    .flag("is_today") { $0.isToday },
    .text("words") { $0.words },
  ]
}

extension LegendEntryView {
  /// Explains the line over which a day stands.
  static let today = LegendEntryView(today: "день сборки раздела")
}
