/// Short texts beside the running one, as attributes and keys are, with what was found in them.
///
/// Nothing around such a text plays a part in what it gives away, and most of them stand on every
/// other page: each is read once and known again by its bytes.
struct KnownAsides: Sendable {
  /// How a text is read.
  enum Kind: UInt8, Sendable {
    /// The name and the value of an attribute.
    case attribute
    /// A key or a comment.
    case text
    /// An address or a path.
    case address
  }

  private struct Place: Sendable {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = -1
    /// The number of what was found; 0 for nothing.
    var found: Int32 = 0
    var kind = Kind.text
  }

  private var bytes: [UInt8] = []
  private var found: [[Mention]] = [[]]
  /// The texts by their hashes, each in one place that the next text of its place takes.
  private var places: [Place] = []

  /// How many bytes are kept.
  private static let room = 1 << 20
  /// How long a text is at most.
  private static let longest = 1 << 9
  /// How many texts are kept.
  private static let size = 1 << 14
  /// How many texts with findings are kept.
  private static let mostFound = 1 << 12

  /// Nothing is known.
  init() {}

  /// What a text gives away; `nil` where it is not known.
  func found(in text: [UInt8], _ range: Range<Int>, as kind: Kind) -> [Mention]? {
    guard !places.isEmpty, range.count <= KnownAsides.longest else { return nil }
    let hash = ByteRuns.hash(text, range)
    let place = places[KnownAsides.index(hash)]
    guard place.hash == hash, place.kind == kind, Int(place.count) == range.count,
      ByteRuns.areSame(text, range, bytes, at: Int(place.start))
    else { return nil }
    return found[Int(place.found)]
  }

  /// Remembers what a text gives away.
  mutating func remember(
    _ text: [UInt8], _ range: Range<Int>, as kind: Kind, found mentions: [Mention]
  ) {
    guard range.count <= KnownAsides.longest else { return }
    if places.isEmpty || bytes.count > KnownAsides.room || found.count > KnownAsides.mostFound {
      self = KnownAsides()
      places = Array(repeating: Place(), count: KnownAsides.size)
    }
    let hash = ByteRuns.hash(text, range)
    places[KnownAsides.index(hash)] = Place(
      hash: hash, start: Int32(bytes.count), count: Int32(range.count),
      found: mentions.isEmpty ? 0 : Int32(found.count), kind: kind)
    bytes += text[range]
    if !mentions.isEmpty { found.append(mentions) }
  }

  private static func index(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & UInt64(size - 1))
  }
}
