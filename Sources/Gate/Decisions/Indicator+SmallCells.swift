package import Records

extension Indicator {
  /// Whether the value is a small number of people by itself, as its unit says.
  package func isSmallCell(_ cells: SmallCells) -> Bool {
    countsPeople && value.map { cells.isSmall($0.approximation) } ?? false
  }

  /// Whether the value is a number of people.
  private var countsPeople: Bool {
    guard let unit = unit?.lowercased() else { return false }
    return Indicator.wordsForPeople.contains(where: unit.hasPrefix)
  }

  /// The beginnings of units that stand for people.
  private static let wordsForPeople = [
    "чел", "люд", "лиц", "педагог", "учител", "преподавател", "воспитател", "специалист",
    "работник", "сотрудник", "настав", "куратор", "участник", "учени", "учащ", "обучающ",
    "воспитанн", "студент", "школьник", "дет", "ребён", "ребен", "родител", "выпускник",
  ]

  /// Whether a share, given with its part or its base alone, tells a small number of people, which
  /// is hidden with it (contract, section 7, rule 12).
  package func impliesSmallCell(_ cells: SmallCells) -> Bool {
    guard let value, unit.map({ $0.contains("%") }) ?? false else { return false }
    let share = value.approximation / 100
    switch (numerator, denominator) {
    case (nil, let whole?):
      let part = (Double(whole) * share).rounded()
      return cells.isSmall(part)
        || cells.isSmall(Double(whole) - part)
    case (let part?, nil) where share > 0:
      return cells.isSmall((Double(part) / share).rounded() - Double(part))
    default: return false
    }
  }
}
