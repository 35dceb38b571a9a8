import HTML

/// A value of the lenient mode: anything that JSON can say.
enum DynamicValue: Sendable {
  /// Nothing is there.
  case absent
  /// A condition.
  case flag(Bool)
  /// Something to print.
  case item(ViewItem)
  /// Values that a section goes through.
  case list([DynamicValue])
  /// Something that has names of its own.
  case scope(DynamicMap)

  /// Whether a section skips it and an inverted section takes it.
  var isFalsy: Bool {
    switch self {
    case .absent: true
    case .flag(let isSet): !isSet
    case .item(let item): item.isEmpty
    case .list(let values): values.isEmpty
    case .scope: false
    }
  }

  /// Text that still has to be escaped, unless triple braces print it.
  static func text(_ text: String) -> DynamicValue { .item(.text(text)) }

  /// A whole number.
  static func number(_ number: Int) -> DynamicValue { .item(.number(number)) }
}
