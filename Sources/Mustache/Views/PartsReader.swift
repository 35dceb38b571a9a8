/// How a list of parts is read from a view.
struct PartsReader<View: TemplateView>: Sendable {
  /// Whether there are none.
  let isEmpty: @Sendable (View) -> Bool
  /// Calls a function with each.
  let visit: @Sendable (View, (any BoundView) -> Void) -> Void
  /// What is remembered of the list, where pages share it.
  let memory: @Sendable (View) -> RenderingMemory?
}
