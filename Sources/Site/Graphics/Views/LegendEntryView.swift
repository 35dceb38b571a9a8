package import Mustache

/// A bar or a sign with what it means.
package struct LegendEntryView: TemplateView {
  let bar: BarView?
  let mark: MarkView?
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

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .view("bar") { $0.bar },
    .view("mark") { $0.mark },
    .text("words") { $0.words },
  ]
}
