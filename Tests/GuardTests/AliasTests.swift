import Diagnostics
import Testing

@testable import Guard

@Suite("An alias")
struct AliasTests {
  @Test(arguments: [
    ("Мороз", true), ("Наставник Мороз", true), ("Надежда школы", true), ("Морозов", false),
    ("Учитель с морозным утром", false), ("Наставник-физик", false), ("Зимняя сказка", false),
  ])
  func `must not hold a part of the name that it stands for`(
    _ alias: String, _ isLeak: Bool
  ) throws {
    let watched = try Watched(
      people: """
        id: moroz
        surname: Мороз
        given_name: Надежда
        status: staff
        alias: \(alias)
        mentor: {since: 2026-09-01}
        """)
    let aliases = watched.sourceFindings.mentions.filter { $0.leak.kind == .alias }
    #expect(aliases.map(\.leak.line) == (isLeak ? ["error alias moroz"] : []))
    #expect(aliases.allSatisfy { $0.place.position?.line == 5 })
  }
}
