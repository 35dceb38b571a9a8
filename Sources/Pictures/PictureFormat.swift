/// A format that browsers show and this program takes in.
package enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  /// JPEG, which every browser shows.
  case jpeg
  /// PNG, taken in but never published: photographs are several times larger in it.
  case png
  /// WebP, smaller than JPEG and shown by browsers since 2020.
  case webp

  /// The ending of a file's name, without its dot.
  package var ending: String { self == .jpeg ? "jpg" : rawValue }
}
