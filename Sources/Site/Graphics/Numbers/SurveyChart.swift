import Publication
import Russian

/// The answers to one question as bars: those of each survey, before and after.
struct SurveyChart: Sendable {
  private let question: String
  private let waves: [SurveyWave]
  private let scale: NumberScale
  /// Whether the bars are shares of all answers: surveys of different size can then be compared.
  private let isOfShares: Bool
  /// The id of the picture.
  private let id: String

  /// Draws a question; `nil` where none of its numbers is shown, or they are too great.
  ///
  /// One number that is not shown hides the sum of its survey, and with it every share.
  init?(_ waves: [SurveyWave], id: String) {
    let isOfShares = waves.count > 1 && waves.allSatisfy { ($0.total ?? 0) > 0 }
    let shown = waves.flatMap(\.counts).compactMap { $0.count.number }.map(Double.init)
    guard let question = waves.first?.question, !shown.isEmpty,
      let scale = isOfShares ? .percent : NumberScale(covering: shown, isOfWholes: true)
    else { return nil }
    self.question = question
    self.waves = waves
    self.scale = scale
    self.isOfShares = isOfShares
    self.id = id
  }

  /// The picture; the bars of one survey stand under each other, those of several answer by answer.
  func view(withTable hasTable: Bool) -> ChartView {
    let groups = groups()
    return ChartView(
      id: id, kind: .numbers, caption: question,
      title: isOfShares ? "Шкала: доля ответов, %" : "Шкала: сколько человек",
      description: groups.map { group in
        let parts = group.rows.map { "\($0.label) — \($0.words ?? "")" }.joined(separator: "; ")
        return (group.title.map { "\($0): " } ?? "") + parts + "."
      }.joined(separator: " "),
      ticks: scale.ticks(unit: isOfShares ? "%" : nil), groups: groups,
      legend: waves.count > 1 ? waves.compactMap(\.legend) : [], table: hasTable ? table() : nil)
  }

  private func groups() -> [ChartGroupView] {
    guard let only = waves.first, waves.count == 1 else {
      return answers.map { answer in
        ChartGroupView(
          title: answer, rows: waves.map { row($0.label, $0.count(of: answer), in: $0) })
      }
    }
    return [
      ChartGroupView(title: nil, rows: only.counts.map { row($0.answer, $0.count, in: only) })
    ]
  }

  private func row(_ label: String, _ count: PublicCount?, in wave: SurveyWave) -> ChartRowView {
    ChartRowView(
      chart: id, label: label,
      bars: count.map { bars(of: $0, in: wave) } ?? [],
      words: count.map { words(for: $0, in: wave) } ?? "такого ответа не было")
  }

  private func bars(of count: PublicCount, in wave: SurveyWave) -> [BarView] {
    guard let number = count.number else { return [] }
    let length = isOfShares ? Double(number) / Double(wave.total ?? 1) * 100 : Double(number)
    return scale.bars(to: length, waves.count == 1 ? .solid : wave.look)
  }

  private func words(for count: PublicCount, in wave: SurveyWave) -> String {
    guard isOfShares, let number = count.number, let total = wave.total else {
      return Wording.count(count)
    }
    let share = Double(number) / Double(total) * 100
    let figure = RussianNumbers.percent(RussianNumbers.decimal(share, fractionDigits: 0))
    return "\(figure) (\(Wording.count(count)) из\u{A0}\(RussianNumbers.whole(total)))"
  }

  /// The answers of all surveys in the order of their first mention.
  private var answers: [String] {
    var seen: Set<String> = []
    return waves.flatMap(\.counts).map(\.answer).filter { seen.insert($0).inserted }
  }

  private func table() -> ChartTableView {
    ChartTableView(
      caption: question, columns: ["Ответ"] + waves.map(\.label),
      rows: answers.map { answer in
        ChartTableView.Row(
          title: answer,
          cells: waves.map { $0.count(of: answer).map(Wording.count) ?? "—" })
      })
  }
}

extension PublicCount {
  /// The number, where it is shown.
  fileprivate var number: Int? {
    if case .exactly(let number) = self { number } else { nil }
  }
}
