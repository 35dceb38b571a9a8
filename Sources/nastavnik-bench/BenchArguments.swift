import Corpus
import Diagnostics

/// What the program is asked for.
struct BenchArguments {
  /// Why a command line is not understood.
  struct Failure: Error {
    let message: String
  }

  /// How the program is called.
  static let usage = """
    usage: nastavnik-bench corpus --profile school|district|region [--seed N] \
    [--date YYYY-MM-DD] DIR
    """

  private(set) var profile = CorpusProfile.school
  private(set) var seed: UInt64 = 1
  private(set) var day: CivilDate
  private(set) var folder = ""

  /// Understands the words behind the program's name.
  ///
  /// - Throws: `Failure` for everything that the usage does not show.
  init(_ words: [String]) throws(Failure) {
    guard let day = CivilDate(year: 2026, month: 11, day: 21), words.first == "corpus" else {
      throw Failure(message: BenchArguments.usage)
    }
    self.day = day
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        guard folder.isEmpty else { throw Failure(message: "one folder only, not «\(word)» too") }
        folder = word
        continue
      }
      guard let value = rest.popFirst() else { throw Failure(message: "\(word) needs a value") }
      try set(word, to: value)
    }
    guard !folder.isEmpty else { throw Failure(message: BenchArguments.usage) }
  }

  private mutating func set(_ option: String, to value: String) throws(Failure) {
    let failure = Failure(message: "«\(value)» is no value of \(option)\n\(BenchArguments.usage)")
    switch option {
    case "--profile":
      guard let profile = CorpusProfile(rawValue: value) else { throw failure }
      self.profile = profile
    case "--seed":
      guard let seed = UInt64(value) else { throw failure }
      self.seed = seed
    case "--date":
      guard let day = CivilDate(value) else { throw failure }
      self.day = day
    default: throw Failure(message: BenchArguments.usage)
    }
  }
}
