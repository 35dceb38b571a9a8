import Diagnostics
import Publication

/// The answers to one question in one survey.
struct SurveyWave: Sendable {
  /// The survey.
  let indicator: PublicIndicator
  /// When it was held, as the surveys call it.
  let stage: PublicTermOfArt?
  /// The answers with their counts.
  let counts: [(answer: String, count: PublicCount)]

  /// The label of its lines: when it was held, in the school year's terms and in the author's.
  var label: String {
    [stage?.title, indicator.period].compactMap(\.self).joined(separator: ", ")
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

  /// The month of the survey, where its period names one.
  fileprivate var month: CivilMonth? { CivilMonth(indicator.period) }

  /// The questions of all surveys in the order of their first mention, each with its waves in time.
  ///
  /// Where every period names a month, the months give the order; otherwise entry comes before the
  /// middle and the end.
  static func questions(
    of indicators: [PublicIndicator]
  ) -> [(question: String, waves: [SurveyWave])] {
    var questions: [(question: String, waves: [SurveyWave])] = []
    var places: [String: Int] = [:]
    for indicator in indicators {
      for question in indicator.survey?.questions ?? [] where !question.counts.isEmpty {
        let wave = SurveyWave(
          indicator: indicator, stage: indicator.survey?.stage, counts: question.counts)
        if let place = places[question.question] {
          questions[place].waves.append(wave)
        } else {
          places[question.question] = questions.count
          questions.append((question.question, [wave]))
        }
      }
    }
    return questions.map { ($0.question, inTime($0.waves)) }
  }

  private static func inTime(_ waves: [SurveyWave]) -> [SurveyWave] {
    let months = waves.compactMap(\.month)
    let ranks =
      months.count == waves.count ? months.map(\.number) : waves.map(\.stageRank)
    return waves.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { waves[$0] }
  }

  private var stageRank: Int {
    switch stage?.name {
    case "entry": 0
    case "interim": 1
    case "final": 2
    default: 3
    }
  }
}
