/// The significant words of a title, without their endings.
struct TitleWords: Sendable, Hashable {
  private let stems: Set<String>

  /// Takes the words of six letters and more, cut to six.
  init(_ title: String) {
    let words = title.lowercased().split { !$0.isLetter }
    stems = Set(words.filter { $0.count >= 6 }.map { String($0.prefix(6)) })
  }

  /// Whether most of the shorter title stands in the longer one.
  func resembles(_ other: TitleWords) -> Bool {
    let common = stems.intersection(other.stems).count
    return common >= 3 && common * 5 >= min(stems.count, other.stems.count) * 3
  }
}
