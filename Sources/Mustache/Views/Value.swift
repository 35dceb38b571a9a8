import HTML

/// Anything that a name in a template can stand for, in either mode.
///
/// `Scope` is what names are looked up in: a declared view in the strict mode, a map in the lenient
/// one.
enum Value<Scope: Sendable>: Sendable {
  /// Nothing is there.
  case absent
  /// A condition.
  case flag(Bool)
  /// Text that still has to be escaped.
  case text(String)
  /// A whole number.
  case number(Int)
  /// HTML that is already escaped.
  case markup(HTMLFragment)
  /// Values that a section goes through.
  case list([Value])
  /// Something that has names of its own.
  case scope(Scope)

  /// Whether a section skips it and an inverted section takes it.
  ///
  /// The specification leaves empty text open; here it is nothing, so that `{{#note}}<p>…` leaves
  /// no empty paragraph.
  var isFalsy: Bool {
    switch self {
    case .absent: true
    case .flag(let isSet): !isSet
    case .text(let text): text.isEmpty
    case .markup(let fragment): fragment.isEmpty
    case .list(let values): values.isEmpty
    case .number, .scope: false
    }
  }
}
