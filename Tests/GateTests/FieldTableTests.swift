import Diagnostics
import Markdown
import Publication
import Testing

@testable import Gate
@testable import Records

/// Rule 2: what each category of consent opens in the banks, alone and with the name.
@Suite struct FieldTableTests {
  @Test(arguments: FieldCase.all)
  func `a category opens its own fields in a named row and no others`(
    _ testCase: FieldCase
  ) throws {
    let named = try Opened(.of(allowing: [.role, .surname, testCase.category]))
    let mentor = try #require(named.section.mentors.first)
    #expect(mentor.shown == FieldCase.ofMentorRole.union(testCase.mentor))
    let mentee = try #require(named.section.mentees.first)
    #expect(mentee.shown == FieldCase.ofMenteeRole.union(testCase.mentee))
    #expect(PublicDump.markers(in: named.section) == Set(testCase.markers + ["Марсурова"]))
  }

  @Test(arguments: FieldCase.all)
  func `a category without the role leaves the row anonymous`(_ testCase: FieldCase) throws {
    let opened = try Opened(.of(allowing: [testCase.category, .surname]))
    let mentor = try #require(opened.section.mentors.first)
    #expect(mentor.shown == (testCase.category == .role ? FieldCase.ofMentorRole : []))
    let isRequest = testCase.category == .request
    guard testCase.category != .role else { return }
    #expect(opened.section.mentees.first?.shown == (isRequest ? ["requests"] : []))
    #expect(
      PublicDump.markers(in: opened.section)
        == (isRequest ? ["МАР-запрос"] : testCase.category.isOfPictures ? ["МАР-снимок"] : []))
  }

  @Test(arguments: FieldCase.all)
  func `a category without a name leaves the row anonymous`(_ testCase: FieldCase) throws {
    guard ![.surname, .givenName].contains(testCase.category) else { return }
    let opened = try Opened(.of(allowing: [testCase.category, .role]))
    #expect(opened.section.mentors.first?.shown == [])
    let isRequest = testCase.category == .request
    #expect(opened.section.mentees.first?.shown == (isRequest ? ["requests"] : []))
  }

  @Test(arguments: FieldTableTests.neverPublished)
  func `a closed field is never shown, whatever the consents say`(_ field: String) throws {
    let opened = try Opened(.of(allowing: PersonalCategory.allCases))
    #expect(opened.outcome(field, of: "person:mark") == "never")
    let closed = PublicDump.markers(in: opened.section).filter { $0.hasPrefix("НИКОГДА") }
    #expect(closed.isEmpty)
  }

  @Test func `every field of a person stands in the table once`() {
    #expect(FieldRule.table.map(\.field) == PersonField.allCases)
  }

  static let neverPublished = [
    "birth_date", "email", "phone", "address", "guardian", "mentor.order", "mentee.order",
    "mentee.difficulties",
  ]
}

/// A category with the columns and the words that it alone opens.
struct FieldCase: Sendable, CustomTestStringConvertible {
  let category: PersonalCategory
  /// The columns of both banks.
  let both: Set<String>
  /// The columns of the bank of mentees alone.
  let ofMentees: Set<String>
  /// The words that may stand in the whole section.
  let markers: [String]

  var testDescription: String { category.rawValue }
  var mentor: Set<String> { both }
  var mentee: Set<String> { both.union(ofMentees) }

  private init(
    _ category: PersonalCategory, _ both: Set<String> = [], mentees: Set<String> = [],
    markers: String...
  ) {
    self.category = category
    self.both = both
    ofMentees = mentees
    self.markers = markers
  }

  static let ofMentorRole: Set<String> = [
    "slug", "since", "until", "kinds", "timeResource", "desiredMentee",
  ]
  static let ofMenteeRole: Set<String> = ["slug", "since", "until"]

  static let all: [FieldCase] = [
    FieldCase(.surname),
    FieldCase(.givenName, markers: "Маримя"),
    // Alone with the surname a patronymic is not shown.
    FieldCase(.patronymic),
    FieldCase(.position, ["position", "subjects"], markers: "МАР-должность", "МАР-предмет"),
    FieldCase(.workplace, ["workplace"], markers: "МАР-место"),
    FieldCase(.grade, ["grade"], markers: "МАР-класс"),
    FieldCase(
      .education, ["education", "category"], markers: "МАР-образование", "МАР-категория"),
    FieldCase(.experience, ["experienceYears"], markers: "МАР-стаж"),
    FieldCase(.awards, ["awards"], markers: "МАР-награда"),
    FieldCase(.competencies, ["competencies"], markers: "МАР-компетенция"),
    FieldCase(.interests, ["interests"], markers: "МАР-интерес"),
    FieldCase(.bio, ["bio"], markers: "МАР-рассказ"),
    FieldCase(.contacts, ["email", "phone"], markers: "МАР-почта", "МАР-телефон"),
    FieldCase(.role),
    FieldCase(.pairing),
    FieldCase(.request, mentees: ["requests"], markers: "МАР-запрос"),
    FieldCase(.program),
    FieldCase(.results),
    FieldCase(.review),
    FieldCase(.works),
    FieldCase(.photo, ["photo"], markers: "МАР-снимок"),
    FieldCase(.groupPhoto),
    FieldCase(.video),
  ].map(\.withMarkersOfRole)

  /// The role lets the words of its own columns through.
  private var withMarkersOfRole: FieldCase {
    FieldCase(self, markers: markers + ["МАР-время", "МАР-ищет"])
  }

  private init(_ other: FieldCase, markers: [String]) {
    category = other.category
    both = other.both
    ofMentees = other.ofMentees
    self.markers = markers
  }
}

extension PersonalCategory {
  /// Whether it lets a portrait through by itself: pictures stand in no row.
  fileprivate var isOfPictures: Bool { self == .photo }
}

extension RecordSet {
  /// One member of staff in both banks, every field filled with a word that stands nowhere else.
  fileprivate static func of(allowing categories: [PersonalCategory]) -> RecordSet {
    let person = Person.named(
      "Марсурова Маримя Маротчество", "mark", consents: [.to(all: categories)]
    ) {
      $0.birthDate = "1957-11-13"
      $0.position = "МАР-должность"
      $0.subjects = ["МАР-предмет"]
      $0.workplace = "МАР-место"
      $0.category = "МАР-категория"
      $0.education = "МАР-образование"
      $0.experienceYears = 4747
      $0.grade = "МАР-класс"
      $0.awards = ["МАР-награда"]
      $0.competencies = ["МАР-компетенция"]
      $0.interests = ["МАР-интерес"]
      $0.bio = "МАР-рассказ"
      $0.workEmail = "МАР-почта"
      $0.workPhone = "МАР-телефон"
      $0.email = "НИКОГДА-почта"
      $0.phone = "НИКОГДА-телефон"
      $0.address = "НИКОГДА-адрес"
      $0.guardian = "НИКОГДА-представитель"
      $0.photo = "portret"
      $0.mentor = Mentor(
        origin: .test, since: "2025-09-01", until: "2027-05-31", state: .available,
        forms: [.teacherTeacher], kinds: [.traditional], timeResource: "МАР-время",
        desiredMentee: "МАР-ищет", order: "prikaz")
      $0.mentee = Mentee(
        origin: .test, since: "2025-09-01", until: "2027-05-31", state: .waiting,
        requests: ["МАР-запрос"], difficulties: ["НИКОГДА-затруднение"], order: "prikaz")
    }
    return .of([person]) {
      var portrait = Medium.of(["mark"], id: "portret", kind: .portrait)
      portrait.alt = "МАР-снимок"
      $0.media = RecordTable([portrait])
    }
  }
}

extension PublicDump {
  private static let words = [
    "Марсурова", "Маримя", "Маротчество", "МАР-должность", "МАР-предмет", "МАР-место",
    "МАР-категория", "МАР-образование", "МАР-класс", "МАР-награда", "МАР-компетенция",
    "МАР-интерес", "МАР-рассказ", "МАР-почта", "МАР-телефон", "МАР-снимок", "МАР-время",
    "МАР-ищет", "МАР-запрос", "НИКОГДА-почта", "НИКОГДА-телефон", "НИКОГДА-адрес",
    "НИКОГДА-представитель", "НИКОГДА-затруднение",
  ]

  /// Which of the words of the test's person stand anywhere in a section.
  fileprivate static func markers(in section: PublicSection) -> Set<String> {
    let dump = PublicDump.of(section)
    var found = Set(words.filter(dump.contains))
    if dump.contains("4747") { found.insert("МАР-стаж") }
    if dump.contains("1957") { found.insert("НИКОГДА-рождение") }
    return found
  }
}
