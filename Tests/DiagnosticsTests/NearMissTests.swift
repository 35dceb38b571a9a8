import Testing

@testable import Diagnostics

/// A word that somebody typed, what they could have meant, and what is guessed.
struct NearMissCase: CustomTestStringConvertible, Sendable {
  let typed: String
  let known: [String]
  let guess: String?

  init(_ typed: String, among known: [String] = NearMissCase.keys, means guess: String?) {
    self.typed = typed
    self.known = known
    self.guess = guess
  }

  var testDescription: String { "«\(typed)» → \(guess.map { "«\($0)»" } ?? "nothing")" }

  static let keys = [
    "id", "код", "surname", "фамилия", "given_name", "имя", "form", "форма", "until", "по",
    "since", "с", "birth_date", "дата_рождения", "полное_название", "отчёт",
  ]
}

@Suite struct NearMissTests {
  @Test(arguments: [
    NearMissCase("фамлия", means: "фамилия"),
    NearMissCase("фаимлия", means: "фамилия"),
    NearMissCase("Фамилия", means: "фамилия"),
    NearMissCase("дата рождения", means: "дата_рождения"),
    NearMissCase("birth-date", means: "birth_date"),
    NearMissCase("BirthDate", means: "birth_date"),
    NearMissCase("отчет", means: "отчёт"),
    NearMissCase("дотa_рaжденя", means: "дата_рождения"),
    NearMissCase("фам", means: nil),
    NearMissCase("мя", means: "имя"),
    NearMissCase("у", means: nil),
    NearMissCase("", means: nil),
    NearMissCase("совсем другое", means: nil),
    NearMissCase("format", means: "form"),
  ])
  func `a slip of the pen is forgiven as far as the word is long`(_ example: NearMissCase) {
    #expect(NearMiss.closest(to: example.typed, among: example.known) == example.guess)
  }

  @Test(arguments: [
    NearMissCase("ащкь", means: "form"),
    NearMissCase("АЩКЬ", means: "form"),
    NearMissCase("afvbkbz", means: "фамилия"),
    NearMissCase("afvkbz", means: "фамилия"),
    NearMissCase("jnx`n", means: "отчёт"),
    NearMissCase("jnxtn", means: "отчёт"),
    NearMissCase("ldb:tybt", among: ["движение"], means: "движение"),
    NearMissCase("бшк", among: ["пир"], means: nil),
  ])
  func `a word typed in the other keyboard layout is read back`(_ example: NearMissCase) {
    #expect(NearMiss.closest(to: example.typed, among: example.known) == example.guess)
  }

  @Test(arguments: [
    NearMissCase("\u{441}", among: ["\u{63}"], means: "\u{63}"),
    NearMissCase("k\u{43E}d", among: ["\u{43A}od"], means: "\u{43A}od"),
    NearMissCase("\u{441}\u{430}", among: ["x", "ca"], means: "ca"),
    NearMissCase("HOMEP", among: ["номер"], means: "номер"),
  ])
  func `letters that look alike count as one`(_ example: NearMissCase) {
    #expect(NearMiss.closest(to: example.typed, among: example.known) == example.guess)
  }

  @Test func `among equally near words the first one wins`() {
    #expect(NearMiss.closest(to: "кат", among: ["кит", "кот"]) == "кит")
    #expect(NearMiss.closest(to: "кат", among: ["кот", "кит"]) == "кот")
  }

  @Test func `a word as it stands is nearer than one read in the other layout`() {
    #expect(NearMiss.closest(to: "фыва1", among: ["asdf", "фыва"]) == "фыва")
  }

  @Test func `a word of hostile length has no near miss`() {
    let long = String(repeating: "ф", count: 1_000_000)
    #expect(NearMiss.closest(to: long, among: [long, "фамилия"]) == nil)
    let limit = String(repeating: "ф", count: 64)
    #expect(NearMiss.closest(to: limit, among: [long, limit]) == limit)
  }

  @Test(arguments: [
    ("", "a", 1), ("ab", "ba", 1), ("abc", "acb", 1), ("kitten", "sitting", 3), ("a", "a", 0),
    ("abcd", "badc", 2), ("ca", "abc", 3),
  ])
  func `the distance is that of optimal string alignment`(
    _ left: String, _ right: String, _ distance: Int
  ) {
    let (left, right) = (left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value))
    #expect(NearMiss.distance(left, right, limit: 5) == distance)
    #expect(NearMiss.distance(left, right, limit: distance) == distance)
    #expect(NearMiss.distance(left, right, limit: distance - 1) == nil)
  }
}
