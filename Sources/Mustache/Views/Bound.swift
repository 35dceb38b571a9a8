import HTML

/// The one kind of bound view: a view of a known type and that type's declared fields.
final class Bound<View: TemplateView>: BoundView {
  private let view: View
  private let readers: FieldTable<FieldReader<View>>

  /// Makes the fields of a view readable.
  init(_ view: View, _ readers: FieldTable<FieldReader<View>> = View.fields.readers) {
    self.view = view
    self.readers = readers
  }

  /// Makes the fields of a view readable, for those who know this type already.
  ///
  /// Inlined, it would have the type looked up for every part of every page.
  @inline(never)
  static func make(_ view: View) -> Bound<View> { Bound(view) }

  /// Makes the fields of a view like this one readable.
  @inline(never)
  func another(_ view: View) -> Bound<View> { Bound(view, readers) }

  func print(_ slot: Int, into bytes: inout [UInt8]) {
    switch readers.element(slot) {
    case .text(let read): if let text = read(view) { ViewItem.print(text, into: &bytes) }
    case .number(let read): if let number = read(view) { ViewItem.print(number, into: &bytes) }
    case .markup(let read): if let markup = read(view) { ViewItem.print(markup, into: &bytes) }
    case .flag, .texts, .view, .list: break
    }
  }

  func isPresent(_ slot: Int) -> Bool {
    switch readers.element(slot) {
    case .text(let read): read(view).map { !$0.isEmpty } ?? false
    case .number(let read): read(view) != nil
    case .markup(let read): read(view).map { !$0.isEmpty } ?? false
    case .flag(let read): read(view)
    case .texts(let read): !read(view).isEmpty
    case .view(let read): read(view) != nil
    case .list(let reader): !reader.isEmpty(view)
    }
  }

  func item(_ slot: Int) -> ViewItem? {
    let item: ViewItem? =
      switch readers.element(slot) {
      case .text(let read): read(view).map(ViewItem.text)
      case .number(let read): read(view).map(ViewItem.number)
      case .markup(let read): read(view).map(ViewItem.markup)
      case .flag, .texts, .view, .list: nil
      }
    return item.flatMap { $0.isEmpty ? nil : $0 }
  }

  func texts(_ slot: Int) -> [String] {
    guard case .texts(let read) = readers.element(slot) else { return [] }
    return read(view)
  }

  func part(_ slot: Int) -> (any BoundView)? {
    guard case .view(let read) = readers.element(slot) else { return nil }
    return read(view)
  }

  func forEachPart(_ slot: Int, _ body: (any BoundView) -> Void) {
    guard case .list(let reader) = readers.element(slot) else { return }
    reader.visit(view, body)
  }

  func memory(_ slot: Int) -> RenderingMemory? {
    guard case .list(let reader) = readers.element(slot) else { return nil }
    return reader.memory(view)
  }
}
