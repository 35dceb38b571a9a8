/// Parts that stand on many pages alike, as a menu does: a template renders them once.
package final class SharedParts<Part: TemplateView>: Sendable {
  /// The parts in their order.
  package let parts: [Part]
  /// What templates have made of them.
  let memory = RenderingMemory()

  /// Shares some parts.
  package init(_ parts: [Part]) { self.parts = parts }
}
