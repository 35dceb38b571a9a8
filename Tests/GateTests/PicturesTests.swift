import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 8: which pictures may be shown.
@Suite struct PicturesTests {
  @Test(arguments: PictureCase.all)
  func `everybody in a picture has to allow it`(_ testCase: PictureCase) throws {
    let people = zip(["anna", "ivan"] as [RecordID], testCase.allowed).map { id, allowed in
      Person.mentor("Петрова Анна", id, consents: [.to(all: allowed)]) {
        if testCase.portraitOf == id { $0.photo = "foto" }
      }
    }
    let opened = try Opened(
      .of(people) {
        $0.media = RecordTable([.of(testCase.listed, kind: testCase.kind)])
        $0.news = RecordTable([.of("novost", "![](media:foto)") { $0.images = ["foto"] }])
      })
    let isShown = testCase.isShown
    #expect((opened.section.pictures["foto"] != nil) == isShown)
    #expect(opened.section.news.first?.images == (isShown ? ["foto"] : []))
    #expect(opened.section.news.first?.body.pageWords == (isShown ? "[foto]" : ""))
    #expect(PublicDump.of(opened.section).contains("Снимок foto") == isShown)
    #expect(
      opened.outcome("*", of: "media:foto").hasPrefix(isShown ? "public" : "no-consent"))
  }

  @Test func `a picture waits for the last of those who do not allow it yet`() throws {
    let people = [
      Person.mentor(consents: [.to(.groupPhoto, from: "2026-12-01")]),
      Person.mentee(consents: [.to(.groupPhoto, from: "2027-01-01")]),
    ]
    let records = RecordSet.of(people) { $0.media = RecordTable([.of(["anna", "ivan"])]) }
    #expect(
      try Opened(records).outcome("*", of: "media:foto") == "not-yet-valid from 2027-01-01")
  }

  @Test func `a portrait stands in the row by its owner's consent`() throws {
    func opened(_ allowed: [PersonalCategory]) throws -> Opened {
      let mentor = Person.mentor(consents: [.to(all: allowed + [.role, .name])]) {
        $0.photo = "foto"
      }
      return try Opened(
        .of([mentor]) { $0.media = RecordTable([.of(["anna"], kind: .portrait)]) })
    }
    #expect(try opened([.photo]).section.mentors.first?.profile.photo?.value == "foto")
    #expect(try opened([.groupPhoto]).section.mentors.first?.profile.photo == nil)
  }

  @Test func `a portrait that somebody else in it refuses is taken down`() throws {
    let people = [
      Person.mentor(consents: [.to(.role, .name, .photo, .groupPhoto)]) { $0.photo = "foto" },
      Person.mentee(),
    ]
    let opened = try Opened(
      .of(people) { $0.media = RecordTable([.of(["anna", "ivan"], kind: .group)]) })
    #expect(opened.section.mentors.first?.profile.photo == nil)
    #expect(opened.outcome("photo", of: "person:anna") == "no-consent")
  }
}

/// A picture, who is in it, and what they allow.
struct PictureCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var kind: MediumKind?
  var listed: [RecordID] = ["anna"]
  var portraitOf: RecordID?
  var allowed: [[PersonalCategory]] = [[], []]
  let isShown: Bool

  private static let pair: [RecordID] = ["anna", "ivan"]

  static let all: [PictureCase] = [
    PictureCase(testDescription: "nobody in it", listed: [], isShown: true),
    PictureCase(testDescription: "nobody in it, a scene", kind: .scene, listed: [], isShown: true),
    PictureCase(testDescription: "portrait, nothing", kind: .portrait, isShown: false),
    PictureCase(
      testDescription: "portrait, photo", kind: .portrait, allowed: [[.photo]], isShown: true),
    PictureCase(
      testDescription: "portrait, group photo", kind: .portrait, allowed: [[.groupPhoto]],
      isShown: false),
    PictureCase(
      testDescription: "portrait of two, one refuses", kind: .portrait, listed: pair,
      allowed: [[.photo], []], isShown: false),
    PictureCase(
      testDescription: "group, both", kind: .group, listed: pair,
      allowed: [[.groupPhoto], [.groupPhoto]], isShown: true),
    PictureCase(
      testDescription: "group, one refuses", kind: .group, listed: pair,
      allowed: [[.groupPhoto], [.photo]], isShown: false),
    PictureCase(
      testDescription: "scene with one, photo", kind: .scene, allowed: [[.photo]], isShown: false),
    PictureCase(
      testDescription: "scene with one, group photo", kind: .scene, allowed: [[.groupPhoto]],
      isShown: true),
    PictureCase(
      testDescription: "unsaid, one, photo", allowed: [[.photo]], isShown: true),
    PictureCase(
      testDescription: "unsaid, one, group photo", allowed: [[.groupPhoto]], isShown: false),
    PictureCase(
      testDescription: "unsaid, two, group photo", listed: pair,
      allowed: [[.groupPhoto], [.groupPhoto]], isShown: true),
    PictureCase(
      testDescription: "unsaid, two, photo", listed: pair, allowed: [[.photo], [.photo]],
      isShown: false),
    PictureCase(
      testDescription: "somebody without a record", listed: ["nikto"], isShown: false),
    PictureCase(
      testDescription: "said to show nobody, but somebody's portrait", listed: [],
      portraitOf: "anna", isShown: false),
    PictureCase(
      testDescription: "said to show nobody, somebody's portrait with consent", listed: [],
      portraitOf: "anna", allowed: [[.photo]], isShown: true),
  ]
}
