/// Numbers files once, so that tables can name many of them in a few characters.
struct FileNumbers {
  /// The files, the first with the number 1.
  let files: [String]
  private let numbers: [String: Int]

  /// Numbers files in their order.
  init(_ files: [String]) {
    self.files = files
    numbers = Dictionary(
      zip(files, 1...), uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of some files, neighbours from three on as a span: «1–4, 7».
  func list(_ some: [String]) -> String {
    let sorted = Set(some.compactMap { numbers[$0] }).sorted()
    var spans: [ClosedRange<Int>] = []
    for number in sorted {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map { span in
      switch span.count {
      case 1: "\(span.lowerBound)"
      case 2: "\(span.lowerBound), \(span.upperBound)"
      default: "\(span.lowerBound)–\(span.upperBound)"
      }
    }.joined(separator: ", ")
  }

  /// The files with their numbers, a line each.
  func text() -> String {
    let width = String(files.count).count
    return zip(files, 1...).map { file, number in
      let digits = String(number)
      return String(repeating: " ", count: width - digits.count) + "\(digits)  \(file)\n"
    }.joined()
  }
}
