/// The values that the strict mode has at one place of a page: no outer scopes, only the page.
struct ViewContext: RenderContext {
  let page: any BoundView
  /// The view of the innermost section over a view.
  let view: any BoundView
  /// What `{{.}}` prints.
  let item: ViewValue
  /// The parts of the page that were entered before: its chrome is named dozens of times.
  private let parts: PageParts

  /// Begins at the top of a page.
  init(_ page: any BoundView) {
    self.init(page: page, view: page, item: .absent, parts: PageParts())
  }

  private init(
    page: any BoundView, view: any BoundView, item: ViewValue, parts: PageParts
  ) {
    self.page = page
    self.view = view
    self.item = item
    self.parts = parts
  }

  func value(of path: SlotPath) -> ViewValue {
    var value: ViewValue =
      switch path.origin {
      case .view: .scope(view)
      case .page: .scope(page)
      case .item: item
      }
    var next = 0
    if path.origin == .page, path.slots.count > 1 {
      value = parts.part(at: path.slots[0], of: page)
      next = 1
    }
    while next < path.slots.count {
      guard case .scope(let scope) = value else { return .absent }
      value = scope.value(at: path.slots[next])
      next += 1
    }
    return value
  }

  func inside(_ value: ViewValue) -> ViewContext {
    switch value {
    case .scope(let scope): ViewContext(page: page, view: scope, item: .absent, parts: parts)
    case .text, .number, .markup: ViewContext(page: page, view: view, item: value, parts: parts)
    case .absent, .flag, .list: self
    }
  }

  func pieces(of deferred: Never) -> [StrictPiece] {}
}
