import Diagnostics
import Publication

/// The answers to one question in one survey.
struct SurveyWave: Sendable {
  /// The place of a question in the surveys.
  struct Place: Sendable, Hashable {
    /// The id of the survey.
    let survey: String
    /// The position of the question in it.
    let question: Int
  }

  /// The survey.
  let indicator: PublicIndicator
  /// Where the question stands.
  let place: Place
  /// The words of the question.
  let question: String
  /// When it was held, as the surveys call it.
  let stage: PublicTermOfArt?
  /// The answers with their counts.
  let counts: [(answer: String, count: PublicCount)]

  /// The label of its lines: when it was held, in the school year's terms and in the author's.
  var label: String {
    [stage?.title, indicator.period].compactMap(\.self).joined(separator: ", ")
  }

  /// What its bars are in the legend.
  var legend: LegendEntryView? {
    switch stage?.name {
    case "entry": LegendEntryView(.pale, "до")
    case "interim": LegendEntryView(.hatched, "в середине")
    case "final": LegendEntryView(.solid, "после")
    default: nil
    }
  }

  /// The look of its bars.
  var look: BarView.Look {
    switch stage?.name {
    case "entry": .pale
    case "interim": .hatched
    default: .solid
    }
  }

  /// The number of answers; `nil` where one of them is not shown, which the sum would tell.
  var total: Int? {
    var total = 0
    for (_, count) in counts {
      guard case .exactly(let number) = count else { return nil }
      let (sum, overflows) = total.addingReportingOverflow(number)
      guard !overflows else { return nil }
      total = sum
    }
    return total
  }

  /// How often an answer was given; `nil` where it was not offered.
  func count(of answer: String) -> PublicCount? { counts.first { $0.answer == answer }?.count }

  /// The school year of the survey, where its period names one, or a month of one.
  private var year: SchoolYear? {
    CivilMonth(indicator.period).map { SchoolYear(containing: $0.firstDay) }
      ?? indicator.period.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }
      .lazy.compactMap { SchoolYear(String($0)) }.first
  }

  /// Where it stands in its school year.
  private var stageRank: Int? {
    switch stage?.name {
    case "entry": 0
    case "interim": 1
    case "final": 2
    default: nil
    }
  }

  /// The questions of all surveys in the order of their first mention.
  ///
  /// A question has several waves where an entry and a final survey of one school year and, as far as
  /// they say, of one audience asked it; each other survey stands alone with it.
  static func questions(of indicators: [PublicIndicator]) -> [[SurveyWave]] {
    var questions: [[SurveyWave]] = []
    var places: [String: Int] = [:]
    for indicator in indicators {
      for (index, question) in (indicator.survey?.questions ?? []).enumerated()
      where !question.counts.isEmpty {
        let wave = SurveyWave(
          indicator: indicator, place: Place(survey: indicator.id, question: index),
          question: question.question, stage: indicator.survey?.stage, counts: question.counts)
        if let place = places[question.question] {
          questions[place].append(wave)
        } else {
          places[question.question] = questions.count
          questions.append([wave])
        }
      }
    }
    return questions.flatMap(paired)
  }

  /// The waves of one question, those that can be compared together and the others alone.
  private static func paired(_ waves: [SurveyWave]) -> [[SurveyWave]] {
    var cohorts: [Cohort: [SurveyWave]] = [:]
    for wave in waves {
      if let cohort = wave.cohort(among: waves) { cohorts[cohort, default: []].append(wave) }
    }
    var seen: Set<Cohort> = []
    return waves.flatMap { wave -> [[SurveyWave]] in
      guard let cohort = wave.cohort(among: waves), let pair = inOrder(cohorts[cohort] ?? []) else {
        return [[wave]]
      }
      return seen.insert(cohort).inserted ? [pair] : []
    }
  }

  /// The waves of one cohort in time; `nil` where they do not go from one entry to one end.
  private static func inOrder(_ waves: [SurveyWave]) -> [SurveyWave]? {
    let sorted = waves.sorted { ($0.stageRank ?? 0) < ($1.stageRank ?? 0) }
    let ranks = sorted.compactMap(\.stageRank)
    guard ranks.first == 0, ranks.last == 2, Set(ranks).count == waves.count else { return nil }
    let months = sorted.compactMap { CivilMonth($0.indicator.period) }
    return zip(months, months.dropFirst()).allSatisfy(<) ? sorted : nil
  }

  /// Those who were asked in one school year.
  private struct Cohort: Hashable {
    let year: SchoolYear
    let audience: String?
  }

  /// Who was asked and when; `nil` where the survey has no stage, or nobody knows of which year it is.
  ///
  /// A survey that does not name its audience asked the one that all others of the year name.
  private func cohort(among waves: [SurveyWave]) -> Cohort? {
    guard stageRank != nil, let year else { return nil }
    let named = Set(waves.filter { $0.year == year }.compactMap { $0.indicator.survey?.audience })
    return Cohort(year: year, audience: named.count > 1 ? indicator.survey?.audience : nil)
  }
}
