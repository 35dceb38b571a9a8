import Output

/// All copies of one original as one file of the cache.
///
/// A line with the name of the format, a line with the sum of all that follows, a line with format
/// and size of each copy, then the copies.
struct PictureBundle {
  let files: [PictureFile]

  private static let heading = "nastavnik-pictures 1\n"
  private static let sumLength = 64

  /// Puts copies together.
  init(files: [PictureFile]) { self.files = files }

  /// Takes a file of the cache apart; `nil` when it is not exactly what was written.
  init?(bytes: [UInt8]) {
    let heading = Array(Self.heading.utf8)
    let start = heading.count + Self.sumLength + 1
    guard bytes.count > start, bytes.starts(with: heading) else { return nil }
    let sum = String(decoding: bytes[heading.count..<start - 1], as: UTF8.self)
    let body = Array(bytes[start...])
    guard ContentHash(hexadecimal: sum[...]) == ContentHash(of: body),
      let lineEnd = body.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    var files: [PictureFile] = []
    var position = lineEnd + 1
    for word in String(decoding: body[..<lineEnd], as: UTF8.self).split(separator: " ") {
      let parts = word.split(separator: ":")
      guard parts.count == 2, let format = PictureFormat(rawValue: String(parts[0])),
        let size = Int(parts[1]), (0...body.count - position).contains(size),
        let file = PictureFile(Array(body[position..<position + size]), format: format)
      else { return nil }
      files.append(file)
      position += size
    }
    guard position == body.count, !files.isEmpty else { return nil }
    self.files = files
  }

  /// The file of the cache.
  var bytes: [UInt8] {
    let index = files.map { "\($0.format.rawValue):\($0.bytes.count)" }.joined(separator: " ")
    var body = Array("\(index)\n".utf8)
    for file in files { body += file.bytes }
    return Array("\(Self.heading)\(ContentHash(of: body).hexadecimal)\n".utf8) + body
  }
}
