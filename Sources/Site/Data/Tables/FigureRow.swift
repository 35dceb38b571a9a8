import Publication

/// A row of the table of indicators: the figure of an indicator, or one answer of a survey.
struct FigureRow: Sendable {
  let indicator: PublicIndicator
  let question: String?
  let answer: String?
  let count: PublicCount?

  /// The rows of an indicator: its own figure where it has one, then every answer.
  static func rows(of indicator: PublicIndicator) -> [FigureRow] {
    var rows: [FigureRow] = []
    let hasFigure =
      indicator.value != nil || indicator.numerator != nil || indicator.target != nil
    if hasFigure || indicator.survey == nil {
      rows.append(
        FigureRow(
          indicator: indicator, question: nil, answer: nil, count: indicator.numerator))
    }
    for question in indicator.survey?.questions ?? [] {
      for (answer, count) in question.counts {
        rows.append(
          FigureRow(
            indicator: indicator, question: question.question, answer: answer, count: count))
      }
    }
    return rows
  }

  /// The indicator where the row is its own figure.
  fileprivate var own: PublicIndicator? { question == nil ? indicator : nil }
}

extension CSVTable where Row == FigureRow {
  /// The indicators and surveys.
  static var indicators: CSVTable {
    CSVTable(
      "pokazateli", noting: { $0.indicator.lines },
      [
        .text("Показатель") { $0.indicator.title },
        .text("Период") { $0.indicator.period },
        .text("Кого опрашивали") { $0.indicator.survey?.audience },
        .text("Когда опрашивали") { $0.indicator.survey?.stage?.title },
        .text("Вопрос") { $0.question },
        .text("Ответ") { $0.answer },
        .count("Человек") { $0.count },
        .count("Из скольких") { $0.own?.denominator },
        .text("Значение") { $0.own?.value?.text },
        .text("Единица") { $0.own?.unit },
        .text("Цель") { $0.own?.target?.value.text },
        .text("Год цели") { $0.own?.target?.year },
        .text("Кто поставил цель") { $0.own?.target?.source },
        .text("Источник") { $0.indicator.source },
      ])
  }
}
