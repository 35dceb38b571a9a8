import Diagnostics
import Output

extension PublicationMemory {
  /// The first line of the file; another version has another one and is not read.
  static let heading = "nastavnik-published 1"
  /// What stands before the sum of all lines.
  static let ending = "end "

  /// The memory as a file: lines that say what follows, and the sum of them all at the end.
  var bytes: [UInt8] {
    let places = appearances.sorted { $0.key < $1.key }
    var result: [UInt8] = []
    func write(_ text: String) { result.append(contentsOf: text.utf8) }
    write("\(PublicationMemory.heading)\nbegan \(began)\ndate \(date)\n")
    var known: [String: Int] = [:]
    var numbers: [Int] = []
    for file in places.lazy.flatMap(\.value.files) {
      let number = known[file] ?? known.count
      numbers.append(number)
      guard number == known.count else { continue }
      known[file] = number
      write("file \(file)\n")
    }
    var next = numbers[...]
    for (place, appearance) in places {
      write("line \(appearance.since) \(place.record) \(place.field)")
      for number in next.prefix(appearance.files.count) { write(" \(number)") }
      next = next.dropFirst(appearance.files.count)
      write("\n")
    }
    for line in removals.flatMap(\.lines) { write("\(line)\n") }
    let seal = ContentHash(of: result).hexadecimal
    write("\(PublicationMemory.ending)\(seal)\n")
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
