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

  /// Takes a file in; `nil` when it is not of the format or holds anything besides the picture.
  ///
  /// The encoder is told to strip; this looks at what it wrote, because a place, a name or a
  /// thumbnail of the uncut picture that slips through cannot be called back.
  package init?(_ bytes: [UInt8], format: PictureFormat) {
    guard let header = PictureHeader(of: bytes.span), header.format == format,
      Self.isBare(bytes, format)
    else { return nil }
    self.format = format
    width = header.width
    height = header.height
    self.bytes = bytes
  }

  private static func isBare(_ bytes: [UInt8], _ format: PictureFormat) -> Bool {
    switch format {
    case .jpeg: PublishedJPEG.isBare(bytes)
    case .webp: PublishedWebP.isBare(bytes.span)
    case .png: false
    }
  }
}
