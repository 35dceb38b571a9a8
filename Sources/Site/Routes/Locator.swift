/// Makes the links of one page: relative, so that the section works in any folder and from a disk.
package struct Locator: Sendable {
  /// What stands before a path from the root: `../../`, or nothing at the root.
  package let root: String

  /// Makes the links of the page at a route.
  ///
  /// - Parameters:
  ///   - route: where the page lies.
  ///   - sitePath: the path of the base URL with both slashes; the missing-page answer is served at
  ///     any depth, so its links go through it.
  package init(from route: Route, sitePath: String) {
    if route == .notFound {
      self.init(root: sitePath)
    } else {
      self.init(depth: route.directory.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }

  /// Makes the links of the pages that lie in so many folders.
  init(depth: Int) { self.init(root: String(repeating: "../", count: depth)) }

  private init(root: String) { self.root = root }

  /// The link to a page; `index.html` is named so that it opens from a local disk too.
  package func link(to route: Route) -> String { root + route.path }

  /// The link to a file of the output, by its path from the root.
  package func link(toFile path: String) -> String { root + path }
}
