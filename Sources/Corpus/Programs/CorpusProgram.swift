import Chance
import Diagnostics

/// A programme of the corpus: one mentor with a mentee or a group.
struct CorpusProgram: Sendable {
  /// How far a programme has come on the day of the corpus.
  enum Progress: Sendable {
    case announced
    case active
    case extended
    case completed
    case stopped
  }

  let id: String
  let title: String
  let mentor: CorpusPerson
  let mentees: [CorpusPerson]
  let progress: Progress
  let start: CivilDate
  let plannedEnd: CivilDate
  let goal: String
  let tasks: [String]
  let activities: [String]
  let summary: String
  /// Marks before and after, in hundredths.
  let marks: (before: Int, after: Int)
  /// What mentees say of it, where they were asked.
  let review: String?
  /// The order that paired them.
  let order: String

  /// Draws a programme.
  ///
  /// - Parameters:
  ///   - number: the place among the programmes, which makes the id.
  ///   - people: the banks; both hold at least six.
  ///   - orders: how many orders there are.
  ///   - day: the day of the corpus, by which programmes are under way.
  ///   - random: where the chances come from.
  init(
    number: Int, people: (mentors: [CorpusPerson], mentees: [CorpusPerson]), orders: Int,
    on day: CivilDate, _ random: inout SplitMix
  ) {
    id = "programma-\(number)"
    title = Prose.title(number, &random)
    mentor = people.mentors[random.number(in: people.mentors.indices)]
    mentees = CorpusProgram.group(of: people.mentees, &random)
    let lot = random.number(in: 0..<100)
    progress =
      switch lot {
      case ..<5: .announced
      case ..<50: .active
      case ..<58: .extended
      case ..<95: .completed
      default: .stopped
      }
    let length = random.number(in: 120..<340)
    let begun: Int
    switch progress {
    case .announced: begun = -random.number(in: 5..<40)
    case .active: begun = random.number(in: 1..<length - 5)
    case .extended: begun = length + random.number(in: 1..<20)
    case .completed, .stopped: begun = length + random.number(in: 5..<90)
    }
    start = day.adding(days: -begun)
    plannedEnd = start.adding(days: length)
    goal = Prose.sentence(&random)
    tasks = Array(random.shuffled(ProseWords.matters).prefix(random.number(in: 2..<5)))
    activities = Array(random.shuffled(ProseWords.titles).prefix(random.number(in: 2..<6)))
    summary = Prose.text(paragraphs: 1..<3, &random)
    marks = (random.number(in: 20..<60), random.number(in: 60..<100))
    review = random.chance(40) ? Prose.sentence(&random) : nil
    order = "prikaz-\(number % max(1, orders) + 1)"
  }

  /// One mentee, or four children of whom none stands twice.
  private static func group(
    of mentees: [CorpusPerson], _ random: inout SplitMix
  ) -> [CorpusPerson] {
    let first = random.number(in: mentees.indices)
    guard mentees[first].isPupil, random.chance(40) else { return [mentees[first]] }
    var group: [CorpusPerson] = []
    var index = first
    while group.count < 4, index < first + 20 {
      let other = mentees[index % mentees.count]
      if other.isPupil { group.append(other) }
      index += 1
    }
    return group
  }
}
