import Chance

/// Sentences, paragraphs and titles in plain Russian.
struct Prose {
  /// One sentence of ten to twenty words, or two.
  static func sentence(_ random: inout SplitMix) -> String {
    let subject = random.one(of: ProseWords.subjects) ?? ""
    let verb = random.one(of: ProseWords.verbs) ?? ""
    let matter = random.one(of: ProseWords.matters) ?? ""
    var text = "\(subject) \(verb) \(matter)"
    if random.chance(60) { text += ", \(random.one(of: ProseWords.circumstances) ?? "")" }
    text += "."
    if random.chance(35) { text += " " + (random.one(of: ProseWords.outcomes) ?? "") }
    return text
  }

  /// Some sentences behind each other.
  static func paragraph(_ random: inout SplitMix) -> String {
    var sentences: [String] = []
    for _ in 0..<random.number(in: 2..<6) { sentences.append(sentence(&random)) }
    return sentences.joined(separator: " ")
  }

  /// A title of two parts, which the number keeps apart from others and which tells no year: beside a
  /// day and a month it would be somebody's date of birth.
  static func title(_ number: Int, _ random: inout SplitMix) -> String {
    let first = random.one(of: ProseWords.titles) ?? ""
    let second = random.one(of: ProseWords.topics) ?? ""
    return "\(first) \(second), выпуск \(1900..<2100 ~= number ? number + 100_000 : number)"
  }

  /// A Markdown text of some paragraphs, now and then with a list, a quotation or a heading.
  static func text(paragraphs: Range<Int>, _ random: inout SplitMix) -> String {
    var blocks: [String] = []
    for _ in 0..<random.number(in: paragraphs) {
      switch random.number(in: 0..<10) {
      case 0: blocks.append("## " + (random.one(of: ProseWords.titles) ?? ""))
      case 1:
        let items = random.shuffled(ProseWords.matters).prefix(random.number(in: 2..<5))
        blocks.append(items.map { "- \($0)" }.joined(separator: "\n"))
      case 2: blocks.append("> " + sentence(&random))
      default: break
      }
      blocks.append(paragraph(&random))
    }
    return blocks.joined(separator: "\n\n")
  }
}
