/// Walks over the segments of a JPEG up to its first scan.
struct JPEGSegments {
  /// A segment without its marker and length.
  struct Segment {
    let marker: UInt8
    let start: Int
    let count: Int
  }

  // The walk begins after the start-of-image marker.
  private var position = 2

  /// The next segment; `nil` at the first scan, at the end and at what is no marker.
  mutating func next(in bytes: Span<UInt8>) -> Segment? {
    guard position + 1 < bytes.count, bytes[position] == 0xFF else { return nil }
    while position + 1 < bytes.count, bytes[position + 1] == 0xFF { position += 1 }
    guard position + 3 < bytes.count else { return nil }
    let marker = bytes[position + 1]
    let length = bytes.bigEndian(2, at: position + 2)
    guard marker != 0xDA, marker != 0xD9, length >= 2, position + 2 + length <= bytes.count
    else { return nil }
    let segment = Segment(marker: marker, start: position + 4, count: length - 2)
    position += 2 + length
    return segment
  }
}
