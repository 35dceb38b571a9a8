import Mustache
import Publication

extension Site {
  /// Plans a page: its view is made and rendered only when the file is written.
  func page<View: TemplateView>(
    _ route: Route, _ template: CompiledTemplate<View>,
    _ compose: @escaping @Sendable (inout PageComposer) -> View
  ) -> SiteFile {
    let (context, openFiles) = (context, openFilesByPath)
    return SiteFile(path: route.path) { bytes in
      var composer = PageComposer(context, at: route, offering: openFiles)
      template.render(compose(&composer), into: &bytes)
      return composer.trace
    }
  }
}
