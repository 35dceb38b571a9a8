/// A picture made by this program, fit to be published.
package struct PictureFile: Sendable, Hashable {
  /// JPEG or WebP.
  package let format: PictureFormat
  /// The width in pixels.
  package let width: Int
  /// The height in pixels.
  package let height: Int
  /// The whole file.
  package let bytes: [UInt8]

  /// Takes a file in; `nil` when it is not of the format or holds more than a picture.
  init?(_ bytes: [UInt8], format: PictureFormat) {
    guard let header = PictureHeader(of: bytes.span), header.format == format,
      PictureMetadata.isAbsent(in: bytes.span, format: format)
    else { return nil }
    self.format = format
    width = header.width
    height = header.height
    self.bytes = bytes
  }
}
