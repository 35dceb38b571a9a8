import Chance
import Diagnostics

/// A mentor or mentee of the corpus.
struct CorpusPerson: Sendable {
  /// The bank in which somebody stands.
  enum Bank: String, Sendable {
    case mentor
    case mentee
  }

  let bank: Bank
  let id: String
  let surname: String
  let givenName: String
  let patronymic: String
  /// The day of birth, of pupils alone.
  let birthDate: CivilDate?
  let lessons: [String]
  let grade: Int
  let experience: Int
  let competencies: [String]
  let interests: [String]
  let requests: [String]
  let bio: String
  let alias: String?
  let phone: String
  let since: CivilDate
  let state: String
  let consent: CorpusConsent?

  /// Whether this is a child.
  var isPupil: Bool { birthDate != nil }

  /// Draws somebody.
  ///
  /// - Parameters:
  ///   - bank: whether a mentor or a mentee.
  ///   - number: the place in the bank, which makes the id.
  ///   - day: the day of the corpus, by which children are children.
  ///   - random: where the chances come from.
  init(_ bank: Bank, number: Int, on day: CivilDate, _ random: inout SplitMix) {
    self.bank = bank
    id = "\(bank.rawValue)-\(number)"
    let isMan = random.chance(bank == .mentor ? 25 : 45)
    let ending = random.one(of: NameWords.surnameEndings) ?? ("ов", "ова")
    surname = (random.one(of: NameWords.stems) ?? "") + (isMan ? ending.man : ending.woman)
    let father = random.one(of: NameWords.men) ?? ("", "", "")
    let given = isMan ? random.one(of: NameWords.men)?.name : random.one(of: NameWords.women)
    givenName = given ?? ""
    patronymic = isMan ? father.son : father.daughter
    let isPupil = bank == .mentee && random.chance(60)
    grade = random.number(in: 4..<11)
    // Nobody has just reached the age at which somebody else signs.
    let birthday = random.number(in: 100..<300)
    birthDate = isPupil ? day.adding(days: -(grade + 6) * 365 - birthday) : nil
    lessons = Array(random.shuffled(ProseWords.lessons).prefix(random.number(in: 1..<3)))
    experience = bank == .mentor ? random.number(in: 5..<41) : random.number(in: 0..<4)
    competencies = Array(random.shuffled(ProseWords.competencies).prefix(3))
    interests = Array(random.shuffled(ProseWords.interests).prefix(2))
    requests = Array(random.shuffled(ProseWords.requests).prefix(random.number(in: 1..<3)))
    bio = Prose.paragraph(&random)
    alias = random.chance(20) ? "Участник \(number)" : nil
    phone = "+7 900 " + CorpusPerson.digits(number, bank == .mentor ? 9_800_000 : 9_900_000)
    since = day.adding(days: -random.number(in: 450..<900))
    let free = bank == .mentor ? "available" : "waiting"
    state = random.chance(70) ? "paired" : free
    consent = CorpusConsent.drawn(&random)
  }

  /// Seven digits that no other person has, as `980-00-02`, and that begin like no date: what follows
  /// a number in a table is often one, and both together would be read as somebody's number.
  private static func digits(_ number: Int, _ series: Int) -> String {
    let digits = String(series + number)
    return "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(2))-\(digits.suffix(2))"
  }
}
