import Testing

/// Situation 6: a group picture, and one face in it that may not be shown.
@Suite(
  "6. A group picture with one refusal",
  .enabled(if: School.hasPictureTool, "vipsthumbnail is not installed"))
struct GroupPictureTests {
  private static func person(_ surname: String, _ consent: String) -> String {
    "фамилия: \(surname)\nимя: Вера\nстатус: сотрудник\n"
      + (consent.isEmpty ? "" : "согласия:\n" + consent)
  }

  private static func medium(_ people: String) -> String {
    "файл: klass-2026.png\nописание: Участники семинара\nвид: группа\n\(people)\n"
  }

  private static let news = """
    ---
    название: Семинар
    дата: 2026-09-03
    изображения: gruppa
    ---
    Снимок из зала: ![](media:gruppa)
    """

  private func school(_ people: String, second: String) throws -> School {
    let school = try School([
      "people/a1.yaml": GroupPictureTests.person("Соколова", School.consent("групповое_фото")),
      "people/a2.yaml": GroupPictureTests.person("Зайцева", second),
      "media/gruppa.yaml": GroupPictureTests.medium(people),
      "news/start.md": GroupPictureTests.news,
    ])
    try school.addPicture("media/klass-2026.png")
    return school
  }

  @Test func `everybody lets it: copies come out, the original never`() throws {
    let school = try school("люди: [a1, a2]", second: School.consent("групповое_фото"))
    let edition = try school.build()
    #expect(edition.pictures.count == 2)
    #expect(edition.holding("klass-2026") == [])
    #expect(edition.files.keys.allSatisfy { !$0.hasSuffix(".png") })
  }

  @Test func `one refuses: no copy, no thumbnail, no address, no words remain`() throws {
    let school = try school("люди: [a1, a2]", second: School.consent("групповое_фото"))
    #expect(try school.build().pictures != [])
    try school.change([
      "people/a2.yaml": GroupPictureTests.person("Зайцева", School.consent("фото"))
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    #expect(edition.pictures == [])
    #expect(
      edition.leaks(of: ["Участники семинара", "klass-2026", "<img", "srcset", "foto-"]) == [])
    #expect(edition.reason("media:gruppa", "*") == "no-consent")
  }

  @Test func `the school's own copy without that face is published in its place`() throws {
    let school = try school("люди: [a1]", second: "")
    let edition = try school.build()
    #expect(edition.pictures.count == 2)
    #expect(edition.basis("media:gruppa", "*") == "public")
  }

  @Test func `a face of which nobody said whose it is stops the build`() throws {
    let edition = try school("", second: "").build()
    #expect(edition.exitCode == 1)
    #expect(edition.codes == ["image.people"])
    #expect(edition.files == [:])
  }

  @Test func `a person without a record stops the build`() throws {
    let edition = try school("люди: [a1, neznakomets]", second: "").build()
    #expect(edition.exitCode == 1)
    #expect(edition.codes == ["record.dangling-reference"])
  }

  @Test func `a picture without people is shown to all`() throws {
    let edition = try school("люди: []", second: "").build()
    #expect(edition.exitCode == 0)
    #expect(edition.pictures.count == 2)
    #expect(edition.basis("media:gruppa", "*") == "public")
  }
}
