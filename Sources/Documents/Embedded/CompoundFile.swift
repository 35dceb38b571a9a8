/// The streams of a compound file (MS-CFB), in which office programs keep objects.
struct CompoundFile: Sendable {
  /// A stream with its name, which begins with a control sign where a program has chosen it.
  struct Stream: Sendable {
    let name: String
    let bytes: [UInt8]

    /// Takes a name and bytes.
    init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

    /// Everything behind the mark of a file that cannot be taken apart.
    init(behindHeadOf file: [UInt8]) { (name, bytes) = ("", Array(file.dropFirst(8))) }
  }

  private let bytes: [UInt8]
  private let sectorSize: Int
  private var table: [Int] = []
  private(set) var streams: [Stream] = []

  /// Reads a file; `nil` for what is no sound one.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 1536, CompoundInspector.isCompound(bytes) else { return nil }
    let shift = Int(bytes[30])
    guard shift == 9 || shift == 12 else { return nil }
    self.bytes = bytes
    sectorSize = 1 << shift
    guard readTable(), let directory = chain(from: number(at: 48)) else { return nil }
    guard readStreams(of: directory) else { return nil }
  }

  private func number(at place: Int) -> Int { CompoundFile.number(in: bytes, at: place) }

  private static func number(in bytes: [UInt8], at place: Int) -> Int {
    guard place >= 0, place + 4 <= bytes.count else { return Int(UInt32.max) }
    return (0..<4).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
  }

  /// Gathers the table of what sector follows which (2.3 and 2.5).
  private mutating func readTable() -> Bool {
    var sectors = (0..<109).map { number(at: 76 + 4 * $0) }
    var next = number(at: 68)
    var count = 0
    while next < 0xFFFF_FFFA {
      guard let start = start(of: next), count < 1 << 12 else { return false }
      sectors += (0..<sectorSize / 4 - 1).map { number(at: start + 4 * $0) }
      next = number(at: start + sectorSize - 4)
      count += 1
    }
    for sector in sectors where sector < 0xFFFF_FFFA {
      guard let start = start(of: sector), table.count <= bytes.count else { return false }
      for index in 0..<sectorSize / 4 { table.append(number(at: start + 4 * index)) }
    }
    return !table.isEmpty
  }

  private func start(of sector: Int) -> Int? {
    let start = (sector + 1) * sectorSize
    return sector >= 0 && start < bytes.count ? start : nil
  }

  /// The bytes of the sectors that follow one another; `nil` where they go in a circle.
  private func chain(from first: Int) -> [UInt8]? {
    var result: [UInt8] = []
    var sector = first
    while sector < 0xFFFF_FFFA {
      guard let start = start(of: sector), table.indices.contains(sector),
        result.count <= bytes.count
      else { return nil }
      result += bytes[start..<min(start + sectorSize, bytes.count)]
      sector = table[sector]
    }
    return result
  }

  /// Reads the streams of the directory (2.6), the small ones from the stream that holds them (2.4).
  private mutating func readStreams(of directory: [UInt8]) -> Bool {
    let entries = stride(from: 0, to: directory.count - 127, by: 128)
    guard let root = entries.first(where: { directory[$0 + 66] == 5 }),
      let small = chain(from: CompoundFile.number(in: directory, at: root + 116))
    else { return false }
    let following = chain(from: number(at: 60)) ?? []
    var total = 0
    for entry in entries where directory[entry + 66] == 2 {
      let length = max(0, min(64, Int(directory[entry + 64]) - 2))
      let name = UTF16Text.validated(
        Array(directory[entry..<entry + length]), from: 0, isLittle: true)
      let first = CompoundFile.number(in: directory, at: entry + 116)
      let size = CompoundFile.number(in: directory, at: entry + 120)
      let content =
        size < 4096 ? smallChain(from: first, in: small, following) : chain(from: first)
      guard let content, size <= content.count else { return false }
      total += size
      // Streams that share sectors would unfold to far more than the file.
      guard total <= bytes.count * 2 else { return false }
      streams.append(
        Stream(
          name: String(decoding: name ?? [], as: UTF8.self), bytes: Array(content.prefix(size))))
    }
    return true
  }

  private func smallChain(
    from first: Int, in small: [UInt8], _ following: [UInt8]
  ) -> [UInt8]? {
    var result: [UInt8] = []
    var sector = first
    while sector < 0xFFFF_FFFA {
      let start = sector * 64
      guard start < small.count, result.count <= small.count else { return nil }
      result += small[start..<min(start + 64, small.count)]
      sector = CompoundFile.number(in: following, at: sector * 4)
    }
    return result
  }
}
