import Platform

/// Finds the theme that belongs to the program.
enum BuiltInTheme {
  /// The template by which a folder of templates is known.
  private static let mark = "layout.mustache"

  /// How far above the program a checkout of the project may begin.
  private static let reach = 6

  /// The folder of the built-in theme: beside the program, or in the checkout that it was built in.
  ///
  /// - Parameter program: the absolute path of the program.
  /// - Returns: `nil` where no folder is found.
  static func folder(of program: String) -> String? {
    guard let resolved = try? RealPath(resolving: program) else { return nil }
    var place = resolved.parent
    for _ in 0..<reach {
      let candidate = place.appending("templates")
      if isTheme(candidate) { return candidate.text }
      if place.isRoot { return nil }
      place = place.parent
    }
    return nil
  }

  private static func isTheme(_ folder: RealPath) -> Bool {
    let status = try? FileStatus(following: folder.appending(mark).text)
    return status?.kind == .file
  }
}
