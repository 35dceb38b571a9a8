import Compression

/// The files inside a ZIP archive (PKWARE APPNOTE 6.3.10), read with suspicion.
///
/// Only what office programs and archivers of schools write is taken: stored or deflated files, one
/// volume, sizes below 4 GB, no overlaps, each file said to be the same in both of its headers.
struct ZipArchive: Sendable {
  /// A file inside.
  struct Member: Sendable {
    /// The name with `/` between folders.
    let name: String
    /// The name as it is written.
    let nameBytes: ArraySlice<UInt8>
    /// Whether the name is UTF-8 by its flag.
    let isUTF8: Bool
    /// 0 for stored, 8 for deflated.
    let method: UInt16
    /// The sum of the unfolded bytes.
    let checksum: UInt32
    /// The folded bytes.
    let folded: ArraySlice<UInt8>
    /// The size of the unfolded bytes.
    let size: Int

    /// Whether it is a folder.
    var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") }
  }

  /// What is wrong with an archive.
  enum Failure: Error { case damaged, encrypted, bomb }

  /// The files and folders in the order of the directory.
  let members: [Member]

  /// Reads the directory of an archive and checks every size.
  init(_ bytes: [UInt8], limits: DocumentLimits) throws(Failure) {
    var reader = ZipDirectory(bytes)
    members = try reader.members(atMost: limits.members)
    let total = members.reduce(0) { $0 + $1.size }
    guard total <= limits.inflated,
      total <= 16 << 20 || total / max(bytes.count, 1) <= limits.ratio
    else { throw .bomb }
  }

  /// The unfolded bytes of a file.
  func bytes(of member: Member) throws(Failure) -> [UInt8] {
    let bytes =
      member.method == 0
      ? Array(member.folded) : Deflate.unfolded(member.folded, count: member.size)
    guard let bytes, bytes.count == member.size, Deflate.checksum(of: bytes) == member.checksum
    else { throw .damaged }
    return bytes
  }

  /// The file with a name.
  func member(_ name: String) -> Member? { members.first { $0.name == name } }

  /// Whether bytes begin as an archive does, an empty one too.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// An archive without what stands behind the end of it.
  static func cut(_ bytes: [UInt8]) -> [UInt8] {
    for start in stride(from: bytes.count - 22, through: 0, by: -1)
    where bytes[start] == 0x50 && bytes[start...].starts(with: [0x50, 0x4B, 5, 6]) {
      let end = start + 22 + Int(bytes[start + 20]) + Int(bytes[start + 21]) << 8
      return Array(bytes[..<min(end, bytes.count)])
    }
    return bytes
  }
}
