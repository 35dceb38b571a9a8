import TestFolder
import Testing

@Suite("A picture among the documents") struct DeclaredPictureTests {
  private static func school(people: String) throws -> School {
    let school = try School([
      "documents/blagodarnost.yaml": """
      уровень: локальный
      вид: письмо
      номер: 13
      дата: 2026-09-02
      издатель: МБОУ «Школа № 1»
      название: Благодарность
      файл: a.png
      содержит_пдн: нет
      """,
      "media/gruppa.yaml":
        "файл: klass.png\nописание: Участники семинара\nвид: группа\n\(people)\n",
    ])
    try school.addPicture("documents/a.png")
    return school
  }

  @Test func `that is declared with its people stops the build`() throws {
    let school = try DeclaredPictureTests.school(people: "люди: [ivanov]")
    try school.addPicture("media/klass.png")
    let refusal = try Refusal(of: school.folder)
    #expect(
      refusal.messages.contains(
        """
        ошибка[image.people]: Как документ приложен снимок, который описан в папке media
         --> documents/blagodarnost.yaml
          = почему: У снимков проверяется согласие каждого, кого можно узнать, а у документов — нет.
          = что делать: Уберите файл из документа и опубликуйте его как снимок новости: \
        «изображения: [код]»

        """), "\(refusal.messages)")
    #expect(refusal.exitCode == 1)
  }

  @Test func `that is declared nowhere is a document`() throws {
    let school = try DeclaredPictureTests.school(people: "люди: [ivanov]")
    try school.folder.write(
      bytes: School.picture + [0], to: "content/media/klass.png")
    let run = Run(section: school.folder, ["--quiet"])
    #expect(!run.errors.contains("image.people"), "\(run.errors)")
    #expect(run.exitCode == 0)
  }
}
