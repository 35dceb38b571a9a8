extension PageComposer {
  /// A link to a file of the section's own making; `nil` where it is not made.
  func download(_ file: OpenFile) -> DownloadView? {
    openFiles[file.path]?.size.map { size in
      DownloadView(
        title: file.title, url: locator.link(toFile: file.path), format: file.format,
        byteCount: size)
    }
  }
}
