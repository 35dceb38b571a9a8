/// A picture as it lies in the output: re-encoded copies of one original in several widths.
package struct PictureAsset: Sendable, Hashable {
  /// One copy.
  package struct Copy: Sendable, Hashable {
    /// The path from the root of the section.
    package var path: String
    /// The width in pixels.
    package var width: Int
    /// The height in pixels.
    package var height: Int

    /// Describes a copy.
    package init(path: String, width: Int, height: Int) {
      self.path = path
      self.width = width
      self.height = height
    }
  }

  /// The copies that every browser reads, narrowest first; never empty.
  package var jpeg: [Copy]
  /// The smaller copies for browsers that read WebP, narrowest first.
  package var webp: [Copy]

  /// Describes the copies of one picture.
  package init(jpeg: [Copy], webp: [Copy]) {
    self.jpeg = jpeg
    self.webp = webp
  }
}
