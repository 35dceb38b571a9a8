/// One piece of a parsed template, with the lines of the source still visible.
///
/// Standalone tags have already taken their line with them. What stays of the lines are the
/// `lineStart` marks: they are where indentation is added when the template is included elsewhere.
enum Node: Sendable {
  /// The beginning of a line that prints something, with the blanks that it begins with.
  case lineStart([UInt8])
  /// Text up to the end of its line at most.
  case text([UInt8])
  /// `{{name}}`, or `{{{name}}}` and `{{&name}}` where not escaped.
  case value(TemplateName, isEscaped: Bool)
  /// `{{#name}}…{{/name}}`.
  case section(TemplateName, [Node])
  /// `{{^name}}…{{/name}}`.
  case inverted(TemplateName, [Node])
  /// `{{>name}}`.
  case partial(Inclusion)
  /// `{{<name}}…{{/name}}` with the blocks that it sets.
  case parent(Inclusion, [Block])
  /// `{{$name}}…{{/name}}` outside a parent tag: a place that includers may fill.
  case block(Block)
}
