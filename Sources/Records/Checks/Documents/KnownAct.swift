import Diagnostics

/// A federal act on mentoring with the details by which it has to be cited.
struct KnownAct: Sendable {
  /// What sort of document it is.
  let type: DocumentType
  /// The numbers, several for a joint act.
  let numbers: [String]
  /// The day of issue.
  let date: CivilDate
  /// The issuer in the genitive, as in «приказ Минпросвещения России»; empty for a law.
  let issuer: String
  /// The title, or what it is about.
  let title: String
  /// The last day in force, where it is known.
  let validUntil: CivilDate?
  /// Figures that schools write in the title by mistake.
  let misprints: [String]

  /// Takes the details of an act that exists.
  init(
    _ type: DocumentType, _ numbers: [String], _ date: (Int, Int, Int), _ issuer: String,
    _ title: String, validUntil: CivilDate? = nil, misprints: [String] = []
  ) {
    self.type = type
    self.numbers = numbers
    self.date = CivilDate(year: date.0, month: date.1, day: date.2) ?? .earliest
    self.issuer = issuer
    self.title = title
    self.validUntil = validUntil
    self.misprints = misprints
  }

  /// The act as a message cites it.
  var citation: String {
    let subject = issuer.isEmpty ? type.title : "\(type.title) \(issuer)"
    return "\(subject) от \(date.inFigures) № \(numbers.joined(separator: ", № ")) «\(title)»"
  }

  /// The act that a document cites exactly.
  static func cited(by document: Document) -> KnownAct? {
    guard let date = document.date else { return nil }
    let numbers = document.numbers.map { ActNumber($0) }
    return catalogue.first { act in
      act.date == date && act.type == document.type
        && act.numbers.contains { numbers.contains(ActNumber($0)) }
        && !act.hasMisprint(document)
    }
  }

  /// Whether a document looks as if this act were meant and misquoted.
  func isNearly(_ document: Document) -> Bool {
    if hasMisprint(document) { return true }
    guard let date = document.date else { return false }
    let own = numbers.map { ActNumber($0) }
    let written = document.numbers.map { ActNumber($0) }
    let isSameNumber = written.contains { own.contains($0) }
    let isNearNumber = written.contains { word in own.contains { $0.isNear(word) } }
    let isSameType = type == document.type
    let isSameTitle = document.title.map { TitleWords(title).resembles(TitleWords($0)) } ?? false
    if date == self.date { return isSameNumber || isNearNumber || isSameTitle }
    // The numbers of acts begin anew every year, so one number alone proves nothing.
    let isDistinctive = own.contains { written.contains($0) && $0.hasLetters }
    if isSameNumber, KnownAct.isNear(date, self.date) { return isSameType || isDistinctive }
    return (isSameNumber || isNearNumber) && isSameTitle
  }

  private func hasMisprint(_ document: Document) -> Bool {
    guard let title = document.title else { return false }
    return title.contains("Труд") || title.contains("труд") || title.contains("ТК")
      ? misprints.contains { title.contains($0) } : false
  }

  /// Whether one of day, month and year is different, or no more than three days lie between.
  private static func isNear(_ left: CivilDate, _ right: CivilDate) -> Bool {
    let differences = [
      left.day != right.day, left.month != right.month, left.year != right.year,
    ].count { $0 }
    return differences == 1 || abs(left.days(until: right)) <= 3
  }
}
