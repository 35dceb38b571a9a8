import Diagnostics
import Markdown
import Publication
import Testing

@testable import Records

/// Rules 6 and 9 together: a text that names people, and the programmes that it tells of.
@Suite struct ParticipationTests {
  @Test(
    arguments: [
      ([.role, .program, .pairing], true), ([.role, .program], false), ([.role, .pairing], false),
    ] as [([PersonalCategory], Bool)])
  func `a programme stands beside a text that names a participant only if its page does so too`(
    _ allowed: [PersonalCategory], _ showsProgram: Bool
  ) throws {
    let mentor = Person.mentor(consents: [.to(all: allowed + [.name, .works])])
    let mentee = Person.mentee(consents: [.to(all: [.name, .role, .program, .pairing])])
    var practice = Practice.of(authors: ["anna"])
    practice.programs = ["programma"]
    let text = "Рассказывает [Анна](person:anna)."
    let opened = try Opened(
      .of([mentor, mentee]) { [practice] in
        $0.programs = RecordTable([.of(["anna"], ["ivan"])])
        $0.news = RecordTable([
          .of("novost", text) { $0.programs = ["programma"] },
          .of("drugaya") { $0.programs = ["programma"] },
        ])
        $0.practices = RecordTable([practice])
      })
    let news = Dictionary(
      uniqueKeysWithValues: opened.section.news.map { item in (item.id, item) })
    #expect(news["novost"]?.body.pageWords.hasPrefix("Рассказывает Анна.") == true)
    #expect((news["novost"]?.programs.isEmpty == false) == showsProgram)
    #expect(news["drugaya"]?.programs.map(\.id) == ["programma"])
    #expect((opened.section.practices.first?.programs.isEmpty == false) == showsProgram)
  }
}
