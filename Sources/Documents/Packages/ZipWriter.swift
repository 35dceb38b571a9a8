import Compression

/// Writes a ZIP archive whose bytes depend on its files alone: no times, no rights, no comments.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Takes over a file as it is folded.
  mutating func copy(_ member: ZipArchive.Member) {
    add(
      member, folded: member.folded, method: member.method, size: member.size,
      checksum: member.checksum)
  }

  /// Puts other bytes in the place of a file; `false` when they cannot be folded.
  mutating func replace(_ member: ZipArchive.Member, with new: [UInt8]) -> Bool {
    let checksum = Deflate.checksum(of: new)
    if member.method == 0 {
      add(member, folded: new[...], method: 0, size: new.count, checksum: checksum)
      return true
    }
    guard let folded = Deflate.folded(new) else { return false }
    add(member, folded: folded[...], method: 8, size: new.count, checksum: checksum)
    return true
  }

  /// The whole archive.
  consuming func finish() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    append(count, 2)
    append(count, 2)
    append(directory.count, 4)
    append(start, 4)
    append(0, 2)
    return bytes
  }

  private mutating func add(
    _ member: ZipArchive.Member, folded: ArraySlice<UInt8>, method: UInt16, size: Int,
    checksum: UInt32
  ) {
    let start = bytes.count
    var common: [UInt8] = []
    // Version 2.0, the flag of UTF-8 names, the method, midnight of 1 January 1980.
    ZipWriter.append(20, 2, to: &common)
    ZipWriter.append(member.isUTF8 ? 0x800 : 0, 2, to: &common)
    ZipWriter.append(Int(method), 2, to: &common)
    ZipWriter.append(0x0021_0000, 4, to: &common)
    ZipWriter.append(Int(checksum), 4, to: &common)
    ZipWriter.append(folded.count, 4, to: &common)
    ZipWriter.append(size, 4, to: &common)
    ZipWriter.append(member.nameBytes.count, 2, to: &common)
    ZipWriter.append(0, 2, to: &common)
    bytes += [0x50, 0x4B, 3, 4] + common + member.nameBytes
    bytes += folded
    directory += [0x50, 0x4B, 1, 2, 20, 0] + common
    // No comment, the first volume, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    ZipWriter.append(start, 4, to: &directory)
    directory += member.nameBytes
    count += 1
  }

  private mutating func append(_ number: Int, _ count: Int) {
    ZipWriter.append(number, count, to: &bytes)
  }

  private static func append(_ number: Int, _ count: Int, to bytes: inout [UInt8]) {
    for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }
}
