/// What stands in a slot, as far as a renderer has to know it.
enum SlotKind: Sendable {
  /// A text, a number or markup.
  case item
  /// A condition.
  case flag
  /// A list of texts.
  case texts
  /// A part with slots of its own.
  case view
  /// A list of such parts.
  case list

  /// What stands in the slot of a field.
  init(_ kind: FieldKind) {
    self =
      switch kind {
      case .text, .number, .markup: .item
      case .flag: .flag
      case .texts: .texts
      case .view: .view
      case .list: .list
      }
  }
}
