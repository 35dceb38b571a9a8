/// Reads the directory at the end of a ZIP archive (APPNOTE 4.3.12 and 4.3.16).
struct ZipDirectory {
  private let bytes: [UInt8]
  private var position = 0

  /// Looks at an archive.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The files and folders.
  mutating func members(atMost limit: Int) throws(ZipArchive.Failure) -> [ZipArchive.Member] {
    guard ZipArchive.isArchive(bytes), let end = endRecord() else { throw .damaged }
    let count = number(2, at: end + 10)
    let start = number(4, at: end + 16)
    // One volume, and no 64-bit sizes: those stand for more than may be published anyway.
    guard number(2, at: end + 4) == 0, number(2, at: end + 8) == count, count < 0xFFFF,
      start <= end
    else { throw .damaged }
    guard count <= limit else { throw .bomb }
    position = start
    var members: [ZipArchive.Member] = []
    for _ in 0..<count { members.append(try entry(before: end)) }
    try checkOverlaps(members)
    return members
  }

  /// The last record that fits the end of the file, behind which only its comment stands.
  private func endRecord() -> Int? {
    let least = max(0, bytes.count - 22 - 0xFFFF)
    return stride(from: bytes.count - 22, through: least, by: -1).first { start in
      has([0x50, 0x4B, 5, 6], at: start) && start + 22 + number(2, at: start + 20) == bytes.count
    }
  }

  private mutating func entry(before end: Int) throws(ZipArchive.Failure) -> ZipArchive.Member {
    guard position + 46 <= end, has([0x50, 0x4B, 1, 2], at: position) else { throw .damaged }
    let flags = number(2, at: position + 8)
    let method = number(2, at: position + 10)
    let foldedCount = number(4, at: position + 20)
    let size = number(4, at: position + 24)
    let name = position + 46..<position + 46 + number(2, at: position + 28)
    let local = number(4, at: position + 42)
    let next = name.upperBound + number(2, at: position + 30) + number(2, at: position + 32)
    guard next <= end else { throw .damaged }
    guard flags & 0x2041 == 0 else { throw .encrypted }
    guard method == 0 || method == 8, foldedCount < 0xFFFF_FFFF, size < 0xFFFF_FFFF,
      method == 8 || size == foldedCount
    else { throw .damaged }
    guard size / 1032 <= foldedCount + 16 else { throw .damaged }
    let folded = try body(local, named: bytes[name], count: foldedCount)
    let isUTF8 = flags & 0x800 != 0
    let checksum = UInt32(truncatingIfNeeded: number(4, at: position + 16))
    position = next
    return ZipArchive.Member(
      name: ZipDirectory.text(bytes[name], isUTF8: isUTF8), nameBytes: bytes[name],
      isUTF8: isUTF8, method: UInt16(method), checksum: checksum, folded: folded, size: size)
  }

  /// The bytes of a file behind its own header, which must name it alike.
  private func body(
    _ start: Int, named name: ArraySlice<UInt8>, count: Int
  ) throws(ZipArchive.Failure) -> ArraySlice<UInt8> {
    guard start + 30 <= bytes.count, has([0x50, 0x4B, 3, 4], at: start) else { throw .damaged }
    let nameEnd = start + 30 + number(2, at: start + 26)
    let first = nameEnd + number(2, at: start + 28)
    guard first + count <= bytes.count, bytes[start + 30..<nameEnd] == name else { throw .damaged }
    return bytes[first..<first + count]
  }

  /// Files that share bytes are how the densest bombs are made.
  private func checkOverlaps(_ members: [ZipArchive.Member]) throws(ZipArchive.Failure) {
    let ranges = members.map(\.folded.indices).filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(ranges, ranges.dropFirst()) where one.upperBound > next.lowerBound {
      throw .bomb
    }
  }

  /// A name in UTF-8, or in the code page in which Russian Windows and DOS write it.
  private static func text(_ name: ArraySlice<UInt8>, isUTF8: Bool) -> String {
    if let text = String(validating: name, as: UTF8.self) { return text }
    return isUTF8 ? String(decoding: name, as: UTF8.self) : CodePage.dos.text(of: name)
  }

  private func has(_ mark: [UInt8], at start: Int) -> Bool {
    start >= 0 && start + mark.count <= bytes.count && bytes[start...].starts(with: mark)
  }

  /// The number of so many bytes, the least significant first; callers have checked the room.
  private func number(_ count: Int, at start: Int) -> Int {
    (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[start + $1]) }
  }
}
