/// What templates may do with a field.
///
/// The shape of a child is asked for when a template enters it, so that a view may hold its own type.
enum FieldKind: Sendable {
  /// Printed escaped.
  case text
  /// Printed in digits.
  case number
  /// Printed as it is.
  case markup
  /// Never printed, only asked.
  case flag
  /// Entered text by text.
  case texts
  /// Entered once, or named through.
  case view(@Sendable () -> ViewShape)
  /// Entered child by child.
  case list(@Sendable () -> ViewShape)
}
