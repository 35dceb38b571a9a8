import SampleFiles

/// Compound files (MS-CFB) made stream by stream.
enum CompoundSample {
  /// A file with streams in the order of their names, all of them in sectors of the usual size.
  static func file(_ streams: [String: [UInt8]]) -> [UInt8] {
    let names = streams.keys.sorted()
    // Streams from 4096 bytes on lie in sectors of their own; zeros make short ones long enough.
    let contents = names.map { name in
      let bytes = streams[name] ?? []
      return padded(bytes, to: max(4096, (bytes.count + 511) / 512 * 512))
    }
    let directoryCount = (names.count + 4) / 4
    var links: [Int] = [0xFFFF_FFFD] + chain(from: 1, count: directoryCount)
    var directory = entry("Root Entry", type: 5, start: 0xFFFF_FFFE, size: 0)
    var data: [UInt8] = []
    for (name, content) in zip(names, contents) {
      directory += entry(name, type: 2, start: links.count, size: content.count)
      links += chain(from: links.count, count: content.count / 512)
      data += content
    }
    let table = padded(links.flatMap { ZipFile.number($0, 4) }, to: 512, with: 0xFF)
    return header + table + padded(directory, to: directoryCount * 512) + data
  }

  private static var header: [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 16) + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]
    bytes += [UInt8](repeating: 0, count: 10)
    let numbers = [1, 1, 0, 4096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0, 0]
    bytes += numbers.flatMap { ZipFile.number($0, 4) }
    return padded(bytes, to: 512, with: 0xFF)
  }

  private static func chain(from first: Int, count: Int) -> [Int] {
    (0..<count).map { $0 + 1 < count ? first + $0 + 1 : 0xFFFF_FFFE }
  }

  private static func entry(_ name: String, type: UInt8, start: Int, size: Int) -> [UInt8] {
    let letters = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var bytes = padded(letters, to: 64) + ZipFile.number(letters.count + 2, 2) + [type, 1]
    bytes += [UInt8](repeating: 0xFF, count: 12) + [UInt8](repeating: 0, count: 36)
    return bytes + ZipFile.number(start, 4) + ZipFile.number(size, 8)
  }

  private static func padded(_ bytes: [UInt8], to count: Int, with filling: UInt8 = 0) -> [UInt8] {
    bytes + [UInt8](repeating: filling, count: max(0, count - bytes.count))
  }
}
