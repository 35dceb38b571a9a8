import HTML

/// How a field is read from a view, by its kind.
///
/// The functions that declare texts, numbers and conditions capture nothing, so that copying one
/// counts no reference: all threads read the same fields at once, and would mostly wait for each
/// other's counts.
enum FieldReader<View: TemplateView>: Sendable {
  case text(@Sendable (View) -> String?)
  case number(@Sendable (View) -> Int?)
  case markup(@Sendable (View) -> HTMLFragment?)
  case flag(@Sendable (View) -> Bool)
  case texts(@Sendable (View) -> [String])
  case view(@Sendable (View) -> (any BoundView)?)
  case list(PartsReader<View>)
}
