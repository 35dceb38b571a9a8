/// A file inside another as a message calls it: by number and kind, for its name may name somebody.
struct MemberLabel: Sendable, Hashable {
  /// The number in the package, from 1.
  let number: Int
  /// The ending of its name, without the dot; empty without one.
  let ending: String

  /// Labels a file by its place in the package.
  init(number: Int, name: String) {
    self.number = number
    let tail = DocumentKind.ending(of: name)
    // A long or strange ending may be a name as well.
    let isPlain = tail.utf8.count <= 5 && tail.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    ending = isPlain ? tail : ""
  }

  /// The label as words.
  var words: String { ending.isEmpty ? "файл № \(number)" : "файл № \(number) (.\(ending))" }
}
