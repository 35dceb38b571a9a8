/// What names mean at one place of a template, before there is any data.
struct LinkScope: Sendable {
  /// The view of the innermost section over a view.
  let shape: ViewShape
  /// What `{{.}}` stands for, when it stands for anything.
  let item: FieldKind?

  /// What names mean inside a section over a value of a kind.
  func inside(_ kind: FieldKind) -> LinkScope {
    switch kind {
    case .flag: self
    case .text, .number, .markup: LinkScope(shape: shape, item: kind)
    case .texts: LinkScope(shape: shape, item: .text)
    case .view(let inner), .list(let inner): LinkScope(shape: inner(), item: nil)
    }
  }
}
