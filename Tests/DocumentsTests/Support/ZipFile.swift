/// A ZIP archive made file by file, stored, with any field of its headers changed at will.
struct ZipFile {
  /// A file inside.
  struct Member {
    var name: String
    var bytes: [UInt8]
    /// The time and date as DOS writes them.
    var time = 0x5B75_6000
    /// Bit 0 says encrypted, bit 11 that the name is UTF-8.
    var flags = 0x800
    var method = 0
    /// The size that the headers tell, where it is not the true one.
    var size: Int?
    var checksum: UInt32?
    /// The name in the header beside the file, where it is another one.
    var localName: String?
    /// The place of the header beside the file, where it is not the true one.
    var place: Int?

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The files.
  var members: [Member]
  /// A remark at the end.
  var comment = ""

  /// The whole archive.
  var bytes: [UInt8] {
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
  static func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 as ZIP counts it (ISO 3309).
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
