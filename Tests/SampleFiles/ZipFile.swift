/// A ZIP archive made file by file, stored, with any field of its headers changed at will.
package struct ZipFile {
  /// A file inside.
  package struct Member {
    /// The name in the list at the end.
    package var name: String
    /// The bytes as they lie in the archive.
    package var bytes: [UInt8]
    /// The time and date as DOS writes them.
    package var time = 0x5B75_6000
    /// Bit 0 says encrypted, bit 11 that the name is UTF-8.
    package var flags = 0x800
    /// How the bytes are packed: 0 stored, 8 deflated.
    package var method = 0
    /// The size that the headers tell, where it is not the true one.
    package var size: Int?
    /// The checksum that the headers tell, where it is not that of the bytes.
    package var checksum: UInt32?
    /// The name in the header beside the file, where it is another one.
    package var localName: String?
    /// The place of the header beside the file, where it is not the true one.
    package var place: Int?

    /// A file that holds a text.
    package init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    /// A file that holds any bytes.
    package init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The files.
  package var members: [Member]
  /// A remark at the end.
  package var comment = ""

  /// Puts files together.
  package init(members: [Member]) { self.members = members }

  /// The whole archive.
  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let place = member.place ?? file.count
      let head =
        ZipFile.number(20, 2) + ZipFile.number(member.flags, 2) + ZipFile.number(member.method, 2)
        + ZipFile.number(member.time, 4)
        + ZipFile.number(Int(member.checksum ?? ZipFile.checksum(of: member.bytes)), 4)
        + ZipFile.number(member.bytes.count, 4)
        + ZipFile.number(member.size ?? member.bytes.count, 4)
      if member.place == nil {
        let name = Array((member.localName ?? member.name).utf8)
        file += [0x50, 0x4B, 3, 4] + head + ZipFile.number(name.count, 2) + [0, 0] + name
        file += member.bytes
      }
      let name = Array(member.name.utf8)
      directory += [0x50, 0x4B, 1, 2, 20, 0] + head + ZipFile.number(name.count, 2)
      directory += [UInt8](repeating: 0, count: 12) + ZipFile.number(place, 4) + name
    }
    let note = Array(comment.utf8)
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
      + ZipFile.number(members.count, 2) + ZipFile.number(members.count, 2)
      + ZipFile.number(directory.count, 4) + ZipFile.number(file.count, 4)
      + ZipFile.number(note.count, 2) + note
  }

  /// The bytes of a number, the least significant first.
  package static func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 as ZIP counts it (ISO 3309).
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
