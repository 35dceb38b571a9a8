import Chance
import Diagnostics
import Markdown

/// Makes the values that take the place of one hidden value.
///
/// Each place draws from numbers of its own, so that replacing fewer values changes none of the rest.
struct Draw {
  /// The numbers of the place.
  var random: SplitMix

  private static let capitals = Array("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
  private static let letters = Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")

  /// Starts for a place, under the seed of the run.
  init(seed: UInt64, place: HiddenPlace) { random = SplitMix(seed: seed ^ place.number) }

  /// A name of another initial and another length, so that it sorts elsewhere.
  mutating func name(unlike old: String) -> String {
    var name = ""
    repeat {
      name = String(random.one(of: Draw.capitals) ?? "А")
      for _ in 0..<random.number(in: 1..<14) { name.append(random.one(of: Draw.letters) ?? "а") }
    } while name.first == old.first || name.count == old.count
    return name
  }

  /// A text of one to four words, with the signs that markup and addresses treat apart.
  mutating func text(unlike old: String = "") -> String {
    var text = name(unlike: old)
    for _ in 0..<random.number(in: 0..<4) {
      text += (random.one(of: [" ", ", ", " — ", " <b>", " & ", "\" "]) ?? " ") + name(unlike: old)
    }
    return text
  }

  /// A Markdown text of one paragraph.
  mutating func markdown() -> MarkdownDocument {
    var words: [String] = []
    for _ in 0..<random.number(in: 1..<5) { words.append(name(unlike: "")) }
    return MarkdownDocument(parsing: words.joined(separator: " "))
  }

  /// Up to three texts.
  mutating func list() -> [String] {
    var list: [String] = []
    for _ in 0..<random.number(in: 0..<4) { list.append(text()) }
    return list
  }

  /// A day up to 400 days before or after another.
  mutating func day(around day: CivilDate) -> CivilDate {
    day.adding(days: random.number(in: -400..<401))
  }

  /// Some of the values, perhaps none, in any order.
  mutating func some<Value>(of values: [Value]) -> [Value] {
    Array(random.shuffled(values).prefix(random.number(in: 0..<values.count + 1)))
  }
}
