import Diagnostics
import Publication
import Records
import Russian

extension Gatekeeper {
  /// The numbers of the home page.
  func keyNumbers() -> PublicKeyNumbers {
    let banks: [PublicBankEntry.Bank] = [.mentors, .mentees]
    // Whoever has left still has a row, but is not one of the mentors or mentees of today.
    let sizes = banks.map { bank in
      people.count { person in
        guard person.isIn(bank, on: date), let role = BankRole(of: person, in: bank) else {
          return false
        }
        return state(of: person, role) != .left
      }
    }
    let underWay = records.programs.count {
      visible.programs.contains($0.id) && $0.status(on: date).isUnderWay
    }
    let completed = records.programs.count { $0.status(on: date).isOver }
    return PublicKeyNumbers(
      mentors: smallCells.count(sizes[0]), mentees: smallCells.count(sizes[1]),
      programsUnderWay: underWay, programsCompleted: completed, staff: staff())
  }

  /// The staff; the young ones stand beside the total, so the rest can be computed from both.
  private func staff() -> PublicKeyNumbers.Staff? {
    guard let staff = records.site?.staff else { return nil }
    var total = staff.total.map(smallCells.count)
    let young = staff.under35.map(smallCells.count)
    if let all = staff.total, let under35 = staff.under35, hides(all, beside: under35) {
      total = .notShown
    }
    return PublicKeyNumbers.Staff(
      total: total, under35: young, asOf: staff.asOf, source: staff.source)
  }

  /// Whether a total would tell a small rest beside a part of it.
  ///
  /// Where the part is hidden too, the largest that it could be decides, so that a total which is
  /// shown says nothing more about it.
  private func hides(_ total: Int, beside part: Int) -> Bool {
    guard smallCells.isSmall(part) else { return smallCells.isSmall(total - part) }
    return total - (smallCells.threshold - 1) < smallCells.threshold
  }

  /// The indicators and surveys in the author's order.
  mutating func indicators() -> [PublicIndicator] {
    var shown: [PublicIndicator] = []
    for indicator in records.indicators { shown.append(publicIndicator(indicator)) }
    return shown
  }

  private mutating func publicIndicator(_ indicator: Indicator) -> PublicIndicator {
    var shown = PublicIndicator(
      id: indicator.id.text, title: indicator.title, period: indicator.period,
      lines: [publishWhole(LedgerSubject(.indicator, indicator.id.text))])
    shown.unit = indicator.unit
    shown.source = indicator.source
    shown.target = target(of: indicator)
    shown.survey = indicator.survey.map(survey)
    // A share and its base give the number itself, so a small number takes the share with it; so
    // does a small rest, by which the others could be counted.
    let rest = indicator.numerator.flatMap { part in indicator.denominator.map { $0 - part } }
    let isSmall = [indicator.numerator, indicator.denominator, rest].contains {
      $0.map(smallCells.isSmall) ?? false
    }
    shown.numerator = indicator.numerator.map { number in
      isSmall && number >= smallCells.threshold ? .notShown : smallCells.count(number)
    }
    shown.denominator = indicator.denominator.map(smallCells.count)
    let value = value(of: indicator)
    shown.value = isSmall || indicator.impliesSmallCell(smallCells) ? nil : value
    shown.hidesValue = value != nil && shown.value == nil
    return shown
  }

  private func value(of indicator: Indicator) -> PublicIndicator.Value? {
    if let value = indicator.value {
      guard indicator.isSmallCell(smallCells) else { return PublicIndicator.Value(value) }
      return PublicIndicator.Value(text: "менее \(smallCells.threshold)", number: nil)
    }
    guard let part = indicator.numerator, let whole = indicator.denominator, whole > 0 else {
      return nil
    }
    let share = Double(part) / Double(whole) * 100
    return PublicIndicator.Value(
      text: RussianNumbers.decimal(share, fractionDigits: 1), number: share)
  }

  private func target(of indicator: Indicator) -> PublicIndicator.Target? {
    let declared = records.site?.targets.first { $0.indicator.reference?.id == indicator.id }
    if let declared {
      return PublicIndicator.Target(
        value: PublicIndicator.Value(text: declared.value, number: nil),
        year: declared.year.map(String.init), source: declared.source)
    }
    return indicator.target.map {
      PublicIndicator.Target(value: PublicIndicator.Value($0), year: nil, source: nil)
    }
  }

  private func survey(_ survey: Survey) -> PublicIndicator.Survey {
    PublicIndicator.Survey(
      audience: survey.audience,
      stage: survey.stage.map { PublicTermOfArt(name: $0.rawValue, title: $0.title) },
      questions: survey.answers.map { answer in
        let counts = smallCells.parts(answer.counts.map(\.count))
        return PublicIndicator.Survey.Question(
          question: answer.question, counts: Array(zip(answer.counts.map(\.answer), counts)))
      })
  }
}
