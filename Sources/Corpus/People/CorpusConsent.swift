import Chance

/// What somebody of the corpus signed: everything, a part, or nothing.
struct CorpusConsent: Sendable {
  /// The categories that are allowed.
  let categories: [String]
  /// Whether passing on is forbidden.
  let isTransferBanned: Bool

  /// All categories of contract section 3.
  static let everything = [
    "name", "position", "workplace", "grade", "education", "experience", "awards", "competencies",
    "interests", "bio", "contacts", "role", "pairing", "request", "program", "results", "review",
    "works", "photo", "group_photo",
  ]

  private static let parts = [
    "position", "education", "experience", "competencies", "interests", "bio", "contacts",
    "pairing", "request", "program", "results", "review", "awards", "grade",
  ]

  /// Draws what one person signed: 60 in 100 everything, 25 a part, 15 nothing.
  static func drawn(_ random: inout SplitMix) -> CorpusConsent? {
    let lot = random.number(in: 0..<100)
    let ban = random.chance(3)
    if lot < 60 { return CorpusConsent(categories: everything, isTransferBanned: ban) }
    guard lot < 85 else { return nil }
    // Whoever is shown is shown by the full name: among twenty thousand a given name alone, in a list
    // behind a namesake of somebody withheld, would now and then be read as that person's.
    let name = ["role", "given_name", "patronymic", "surname"]
    var categories = random.chance(60) ? name : ["request"]
    categories += parts.filter { !categories.contains($0) && random.chance(45) }
    return CorpusConsent(categories: categories, isTransferBanned: ban)
  }
}
