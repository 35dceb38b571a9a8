/// How large a picture may be before another program is shown it.
package struct PictureLimits: Sendable, Hashable {
  /// The most bytes of a file.
  package var bytes: Int
  /// The most pixels, width times height.
  package var pixels: Int
  /// The longest time for one copy of it.
  package var time: Duration
  /// The most memory for one copy of it, in bytes of addresses.
  package var memory: Int

  /// 50 MB, 100 megapixels, 30 seconds, 2 GiB: the largest camera in a school stays far below.
  package static let usual = PictureLimits(
    bytes: 50_000_000, pixels: 100_000_000, time: .seconds(30), memory: 2 << 30)

  /// Sets the limits.
  package init(bytes: Int, pixels: Int, time: Duration, memory: Int) {
    self.bytes = bytes
    self.pixels = pixels
    self.time = time
    self.memory = memory
  }
}
