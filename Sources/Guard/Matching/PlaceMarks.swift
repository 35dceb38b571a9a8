import Russian

/// What words say of a name behind them, told from their letters alone.
///
/// Most names stand behind words that say nothing, so that hardly any is worth the reading of
/// ``NamedPlaces``.
struct PlaceMarks: OptionSet, Sendable {
  let rawValue: Int32
  /// Something may be called after the name.
  static let namer = PlaceMarks(rawValue: 1)
  /// The name may be a place or a term.
  static let place = PlaceMarks(rawValue: 2)

  /// The same of words that take no endings.
  private static let wholeNamer = PlaceMarks(rawValue: 4)
  private static let wholePlace = PlaceMarks(rawValue: 8)

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// Looks at the folded letters of a word, with all endings that its stem may have.
  init(_ letters: ArraySlice<UInt16>) {
    var hash = WordHash()
    var marks: PlaceMarks = []
    for index in letters.indices {
      let letter = letters[index]
      // What other letters make of a word is not told by their codes.
      guard PlaceMarks.isPlain(letter) else {
        self = [.namer, .place]
        return
      }
      hash.add(letter)
      guard letters.endIndex - index <= PlaceMarks.longestEnding + 1 else { continue }
      let entry = PlaceMarks.table.entry(of: hash.value)
      if entry >= 0 { marks.formUnion(PlaceMarks(entry, isWhole: index == letters.endIndex - 1)) }
    }
    self = marks
  }

  private init(_ entry: Int32, isWhole: Bool) {
    let marks = PlaceMarks(rawValue: entry)
    self = marks.intersection([.namer, .place])
    if isWhole, marks.contains(PlaceMarks.wholeNamer) { insert(.namer) }
    if isWhole, marks.contains(PlaceMarks.wholePlace) { insert(.place) }
  }

  private static func isPlain(_ letter: UInt16) -> Bool {
    letter < 0x80 || (0x400..<0x530).contains(letter)
  }

  /// How many letters stems lack at the end.
  private static let longestEnding = 3

  private static let table = WordTable(
    NamedPlaces.marks.reduce(into: [:]) { table, mark in
      let marks: PlaceMarks =
        mark.isStem
        ? (mark.isNamer ? .namer : .place) : (mark.isNamer ? .wholeNamer : .wholePlace)
      table[WordHash(folding: mark.word).value, default: 0] |= marks.rawValue
    })
}
