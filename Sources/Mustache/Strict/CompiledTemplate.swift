/// The template of one page kind, every name of which is known to be in the view.
package struct CompiledTemplate<View: TemplateView>: Sendable {
  let program: StrictProgram

  /// Appends the page of this view; nothing can go wrong any more.
  package func render(_ view: View, into bytes: inout [UInt8]) {
    StrictRenderer.render(Bound(view), by: program, into: &bytes)
  }
}
