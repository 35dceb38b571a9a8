import Corpus
import Diagnostics

/// What the program is asked for.
struct BenchArguments {
  /// Why a command line is not understood.
  struct Failure: Error {
    let message: String
  }

  /// What the program can do.
  enum Command: String {
    /// Writes a section of some size.
    case corpus
    /// Measures the least that a generator can do.
    case floor
  }

  /// How the program is called.
  static let usage = """
    usage: nastavnik-bench corpus --profile school|district|region [--seed N] \
    [--date YYYY-MM-DD] DIR
           nastavnik-bench floor [--jobs N] CONTENT SECTION TARGET
    """

  let command: Command
  private(set) var profile = CorpusProfile.school
  private(set) var seed: UInt64 = 1
  private(set) var day: CivilDate
  private(set) var jobs = 1
  private(set) var folders: [String] = []

  /// Understands the words behind the program's name.
  ///
  /// - Throws: `Failure` for everything that the usage does not show.
  init(_ words: [String]) throws(Failure) {
    guard let day = CivilDate(year: 2026, month: 11, day: 21),
      let command = words.first.flatMap(Command.init)
    else {
      throw Failure(message: BenchArguments.usage)
    }
    self.command = command
    self.day = day
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        folders.append(word)
        continue
      }
      guard let value = rest.popFirst() else { throw Failure(message: "\(word) needs a value") }
      try set(word, to: value)
    }
    let expected = command == .corpus ? 1 : 3
    guard folders.count == expected else { throw Failure(message: BenchArguments.usage) }
  }

  private mutating func set(_ option: String, to value: String) throws(Failure) {
    let failure = Failure(message: "«\(value)» is no value of \(option)\n\(BenchArguments.usage)")
    switch (command, option) {
    case (.corpus, "--profile"):
      guard let profile = CorpusProfile(rawValue: value) else { throw failure }
      self.profile = profile
    case (.corpus, "--seed"):
      guard let seed = UInt64(value) else { throw failure }
      self.seed = seed
    case (.corpus, "--date"):
      guard let day = CivilDate(value) else { throw failure }
      self.day = day
    case (.floor, "--jobs"):
      guard let jobs = Int(value), jobs > 0 else { throw failure }
      self.jobs = jobs
    default: throw Failure(message: BenchArguments.usage)
    }
  }
}
