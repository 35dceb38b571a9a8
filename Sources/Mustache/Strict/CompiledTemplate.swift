/// The template of one page kind, every name of which is known to be in the view.
package struct CompiledTemplate<View: TemplateView>: Sendable {
  let pieces: [StrictPiece]

  /// Appends the page of this view; nothing can go wrong any more.
  package func render(_ view: View, into bytes: inout [UInt8]) {
    let page = Bound(view: view)
    Renderer.render(
      pieces, in: ViewContext(page), into: &bytes)
  }
}
