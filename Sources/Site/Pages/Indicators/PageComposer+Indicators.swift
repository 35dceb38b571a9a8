import Publication

extension PageComposer {
  /// The indicators and surveys; every number of people has passed the suppression of small cells.
  mutating func indicators() -> IndicatorsPage {
    var rows: [IndicatorRowView] = []
    var behindMeters: [IndicatorRowView] = []
    var surveys: [SurveyView] = []
    let charts = SurveyCharts(of: section.indicators)
    let onScales = Set(
      IndicatorMeter.groups(of: section.indicators).joined().map(\.indicator.id))
    for indicator in section.indicators {
      trace.note(indicator.lines)
      if let survey = indicator.survey {
        surveys.append(view(of: survey, in: indicator, charts))
      }
      if indicator.hasFigures || indicator.survey == nil {
        if onScales.contains(indicator.id) {
          behindMeters.append(row(indicator))
        } else {
          rows.append(row(indicator))
        }
      }
    }
    let meters = meters(section.indicators, row)
    return IndicatorsPage(
      chrome: chrome(
        title: Folder.indicators.title,
        description: "Показатели наставничества и результаты опросов",
        updated: newest([section.keyNumbers.staff?.asOf]),
        files: section.indicators.isEmpty ? [] : [.indicators]),
      staff: staff(), meters: meters,
      behindMeters: IndicatorTableView(caption: "Показатели на шкалах", behindMeters),
      indicators: IndicatorTableView(
        caption: behindMeters.isEmpty ? "Показатели наставничества" : "Показатели без шкалы", rows),
      comparisons: charts.comparisons, surveys: surveys,
      smallCell: "менее\u{A0}\(section.smallCell)")
  }

  private func row(_ indicator: PublicIndicator) -> IndicatorRowView {
    // A target in words may say its unit itself: «не менее 70 %».
    func with(_ unit: String?, _ figure: String) -> String {
      guard let unit, !figure.hasSuffix(unit) else { return figure }
      return "\(figure)\u{A0}\(unit)"
    }
    let value = indicator.value.map { with(indicator.unit, $0.text) }
    let target = indicator.target.map { target in
      let details = [target.year.map { "к\u{A0}\($0)\u{A0}году" }, target.source].compactMap(\.self)
      let figure = with(indicator.unit, target.value.text)
      return details.isEmpty ? figure : "\(figure) (\(details.joined(separator: "; ")))"
    }
    return IndicatorRowView(
      anchor: indicator.id, title: indicator.title, period: indicator.period,
      value: value ?? (indicator.keepsBack ? "не\u{A0}показано" : "—"),
      base: base(of: indicator), target: target, source: indicator.source)
  }

  private func base(of indicator: PublicIndicator) -> String? {
    switch (indicator.numerator, indicator.denominator) {
    case (let part?, let whole?): "\(Wording.count(part)) из\u{A0}\(Wording.count(whole))"
    case (let part?, nil): Wording.count(part)
    case (nil, _): nil
    }
  }

  private func view(
    of survey: PublicIndicator.Survey, in indicator: PublicIndicator, _ charts: SurveyCharts
  ) -> SurveyView {
    let details = [indicator.period, survey.stage?.title, survey.audience].compactMap(\.self)
    let occasion = [indicator.title] + details.dropLast(survey.audience == nil ? 0 : 1)
    return SurveyView(
      anchor: indicator.id, title: indicator.title, details: details.joined(separator: ", "),
      source: indicator.source,
      questions: survey.questions.enumerated().map { index, question in
        SurveyView.Question(
          caption: question.question,
          label: "\(question.question) (\(occasion.joined(separator: ", ")))",
          answers: question.counts.map {
            SurveyView.Answer(answer: $0.answer, count: Wording.count($0.count))
          },
          chart: charts.single[SurveyWave.Place(survey: indicator.id, question: index)])
      })
  }

  private func staff() -> [FactView] {
    guard let staff = section.keyNumbers.staff else { return [] }
    var facts: [FactView] = []
    if let total = staff.total { facts.append(FactView("Всего педагогов", Wording.count(total))) }
    if let young = staff.under35 {
      facts.append(FactView("Из них до 35 лет", Wording.count(young)))
    }
    if let asOf = staff.asOf { facts.append(FactView("На дату", Wording.day(asOf))) }
    if let source = staff.source { facts.append(FactView("Источник", source)) }
    return facts
  }
}

extension PublicIndicator {
  /// Whether there is a figure besides the answers of a survey.
  fileprivate var hasFigures: Bool { value != nil || numerator != nil || target != nil }
}
