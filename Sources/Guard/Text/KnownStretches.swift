/// Stretches of markup in which nothing was found, kept from page to page.
///
/// The head, the menu, the panel for low vision and the foot of all pages are read once and compared
/// from then on. A stretch goes from one border of paragraphs to the next, where nothing of what was
/// read before plays a part in what follows, so reading the same bytes again would find nothing again.
///
/// Each stretch remembers which ones came behind it last: a page like one of those before is compared
/// stretch by stretch without a single lookup.
struct KnownStretches: Sendable {
  private struct Stretch: Sendable {
    /// Where its bytes lie.
    let start: Int
    let count: Int
    /// The stretches that followed it last; 0 for none.
    var followers = Followers()
  }

  /// Some stretches, the last one first.
  private struct Followers: Sendable {
    var first: Int32 = 0
    var second: Int32 = 0
    var third: Int32 = 0

    /// Brings a stretch to the front.
    @inline(__always)
    mutating func take(_ number: Int32) {
      guard number != first else { return }
      if number != second { third = second }
      second = first
      first = number
    }
  }

  /// The bytes of all stretches.
  private var bytes: [UInt8] = []
  /// The stretches; the first stands for the beginning of a page.
  private var stretches = [Stretch(start: 0, count: 0)]
  /// The stretches by the hashes of their bytes, each in one place that the next one of its place
  /// takes; 0 for none.
  private var numbers: [Int32] = []
  /// The stretch behind which the reading stands.
  private var last = 0

  /// How many bytes are kept: the chrome of every kind of page and far more.
  private static let room = 1 << 20
  /// How long a stretch is at most; longer ones are texts of their own.
  private static let longest = 1 << 12
  /// How many places there are for stretches.
  private static let size = 1 << 14

  /// Nothing is known.
  init() {}

  /// Begins another page.
  mutating func begin() {
    if bytes.count > KnownStretches.room { self = KnownStretches() }
    last = 0
  }

  /// Passes the known stretches that stand at an index, one behind the other.
  ///
  /// - Returns: the index behind the last of them, always before the end.
  mutating func pass(_ page: [UInt8], from start: Int, end: Int) -> Int {
    var index = start
    while true {
      let known = stretches[last].followers
      let next =
        stands(known.first, page, at: index, end: end)
        ? known.first
        : stands(known.second, page, at: index, end: end)
          ? known.second : stands(known.third, page, at: index, end: end) ? known.third : 0
      guard next > 0 else { return index }
      stretches[last].followers.take(next)
      last = Int(next)
      index += stretches[last].count
    }
  }

  /// Whether a stretch stands at an index, always before the end.
  @inline(__always)
  private func stands(_ number: Int32, _ page: [UInt8], at index: Int, end: Int) -> Bool {
    guard number > 0 else { return false }
    let stretch = stretches[Int(number)]
    return index + stretch.count < end && holds(stretch, page, at: index)
  }

  /// Remembers a stretch in which nothing was found, or knows it again.
  mutating func remember(_ page: [UInt8], _ range: Range<Int>) {
    guard range.count <= KnownStretches.longest else { return skip() }
    let expected = Int(stretches[last].followers.first)
    let number = number(of: page, range)
    // What comes behind the stretch whose place it takes will most likely come behind it too.
    if stretches[number].followers.first == 0, expected != number {
      stretches[number].followers = stretches[expected].followers
    }
    stretches[last].followers.take(Int32(number))
    last = number
  }

  /// Leaves out a stretch of which nothing is kept, in the place of the one that was expected.
  mutating func skip() { last = Int(stretches[last].followers.first) }

  private mutating func number(of page: [UInt8], _ range: Range<Int>) -> Int {
    if numbers.isEmpty { numbers = Array(repeating: 0, count: KnownStretches.size) }
    let hash = ByteRuns.hash(page, range)
    let place = Int(truncatingIfNeeded: hash & UInt64(KnownStretches.size - 1))
    let known = Int(numbers[place])
    if known > 0, stretches[known].count == range.count,
      holds(stretches[known], page, at: range.lowerBound)
    {
      return known
    }
    numbers[place] = Int32(stretches.count)
    stretches.append(Stretch(start: bytes.count, count: range.count))
    bytes += page[range]
    return stretches.count - 1
  }

  private func holds(_ stretch: Stretch, _ page: [UInt8], at index: Int) -> Bool {
    ByteRuns.areSame(bytes, stretch.start..<stretch.start + stretch.count, page, at: index)
  }
}
