/// The values that the strict mode has at one place of a page: no outer scopes, only the page.
struct ViewContext: RenderContext {
  let page: any BoundView
  /// The view of the innermost section over a view.
  let view: any BoundView
  /// What `{{.}}` prints.
  let item: ViewValue

  func value(of path: SlotPath) -> ViewValue {
    var value: ViewValue =
      switch path.origin {
      case .view: .scope(view)
      case .page: .scope(page)
      case .item: item
      }
    for slot in path.slots {
      guard case .scope(let scope) = value else { return .absent }
      value = scope.value(at: slot)
    }
    return value
  }

  func inside(_ value: ViewValue) -> ViewContext {
    switch value {
    case .scope(let scope): ViewContext(page: page, view: scope, item: .absent)
    case .text, .number, .markup: ViewContext(page: page, view: view, item: value)
    case .absent, .flag, .list: self
    }
  }

  func pieces(of deferred: Never) -> [StrictPiece] {}
}
