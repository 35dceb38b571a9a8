import Diagnostics
import Output

extension PublicationMemory {
  /// The first line of the file; another version has another one and is not read.
  static let heading = "nastavnik-published 1"
  /// What stands before the sum of all lines.
  static let ending = "end "

  /// The memory as a file: lines that say what follows, and the sum of them all at the end.
  var bytes: [UInt8] {
    var lines = [PublicationMemory.heading, "began \(began)", "date \(date)"]
    let places = appearances.sorted { $0.key < $1.key }
    var numbers: [String: Int] = [:]
    for file in places.flatMap(\.value.files) where numbers[file] == nil {
      numbers[file] = numbers.count
      lines.append("file \(file)")
    }
    for (place, appearance) in places {
      let files = appearance.files.compactMap { numbers[$0].map(String.init) }
      lines.append(
        "line \(appearance.since) \(place.record) \(place.field) "
          + files.joined(separator: " "))
    }
    for removal in removals { lines += removal.lines }
    var result = Array((lines.joined(separator: "\n") + "\n").utf8)
    let seal = ContentHash(of: result).hexadecimal
    result.append(contentsOf: "\(PublicationMemory.ending)\(seal)\n".utf8)
    return result
  }
}

extension Removal {
  /// The line that begins a removal, and those of what it took away.
  fileprivate var lines: [String] {
    let days = [received, lastDay].map { $0?.description ?? "-" }.joined(separator: " ")
    let certainty = isGuess ? "guess" : "known"
    return ["removal \(record) \(cause.rawValue) \(certainty) \(noticed) \(days)"]
      + fields.map { "field \($0)" } + removed.map { "removed \($0)" }
      + changed.map { "changed \($0)" }
  }
}
