import Diagnostics
import Output
import Platform
import TestFolder
import Testing

@Suite struct ForeignFolderTests {
  let place: TestFolder

  init() throws { place = try TestFolder() }

  /// Builds a section and says why not, after checking that nothing at all was touched.
  private func refusal() throws -> Diagnostic? {
    let before = (try place.tree(), try place.times())
    let refusal = problem { () throws(OutputFailure) in try place.build(["index.html": "я"]) }
    #expect(try place.tree() == before.0)
    #expect(try place.times() == before.1)
    return refusal
  }

  @Test func `a folder with somebody's files is refused`() throws {
    try place.write(["public/дневник.txt": "моё", "public/.gitignore": "*\n"])
    #expect(
      try refusal()
        == Diagnostic(
          .outputForeign,
          "Папку «\(place.output)» сделал не nastavnik: сборка удалила бы из неё всё",
          notes: [Diagnostic.Note("чужое: «\(place.output)/дневник.txt»")],
          hint: "Укажите в --output другую папку или уберите из этой всё, кроме .gitignore"))
  }

  @Test func `a file, a folder and a link among own files are named`() throws {
    try place.build(["index.html": "я", "novosti/a.html": "а"])
    try place.write(["public/novosti/моё.txt": "1", "public/черновики/a.html": "2"])
    try place.link("public/z", to: "/etc/passwd")
    #expect(
      try refusal()
        == Diagnostic(
          .outputForeign,
          "В папке «\(place.output)» лежит то, чего не делал nastavnik: сборка удалила бы это",
          notes: ["novosti/моё.txt", "z", "черновики/"].map {
            Diagnostic.Note("чужое: «\(place.output)/\($0)»")
          },
          hint: "Перенесите эти файлы в другое место и запустите сборку снова"))
  }

  @Test func `of many foreign files five are named and all are counted`() throws {
    try place.build(["index.html": "я"])
    try place.write(Dictionary(uniqueKeysWithValues: (1...7).map { ("public/\($0).txt", "") }))
    let notes = try #require(try refusal()).notes.map(\.message)
    #expect(notes.count == 6)
    #expect(notes.last == "всего чужих: 7")
  }

  @Test func `an own file replaced by a link is foreign`() throws {
    try place.build(["index.html": "я"])
    try place.open().remove("public/index.html")
    try place.link("public/index.html", to: "/etc/passwd")
    #expect(try refusal()?.notes.map(\.message) == ["чужое: «\(place.output)/index.html»"])
  }

  @Test(arguments: ["", "nastavnik-manifest 1\n", "nastavnik-manifest 1 unfinished\n"])
  func `a damaged list of own files is refused`(list: String) throws {
    try place.build(["index.html": "я"])
    try place.write(["public/.nastavnik-manifest": list])
    #expect(
      try refusal()
        == Diagnostic(
          .outputForeign,
          "Список файлов «\(place.output)/.nastavnik-manifest» повреждён: "
            + "неясно, чьи файлы в папке",
          hint: "Проверьте, что в «\(place.output)» нет ваших файлов, и удалите её: "
            + "раздел соберётся заново"))
  }

  @Test func `a folder with gitignore alone is as good as empty`() throws {
    try place.write(["public/.gitignore": "*\n"])
    try place.build(["index.html": "я"])
    #expect(
      try place.treeWithoutManifest() == ["public/.gitignore": "*\n", "public/index.html": "я"])
  }

  @Test(arguments: [("public/моё.txt", "1"), ("public/.nastavnik-manifest", "сломано")])
  func `what is put into the folder during the build stops the exchange`(
    path: String, text: String
  ) throws {
    try place.build(["index.html": "я"])
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    try session.write(Array("новое".utf8), to: "index.html")
    try place.write([path: text])
    let before = try place.tree()
    #expect(before["public/index.html"] == "я" && before[path] == text)
    #expect(
      problem { () throws(OutputFailure) in _ = try session.exchange() }?.code == .outputForeign)
    #expect(try place.tree() == before.filter { $0.key.hasPrefix("public/") })
  }

  @Test func `a folder of a reserved name beside the output is not removed`() throws {
    try place.write([".public.staging/моё.txt": "1"])
    #expect(
      try refusal()
        == Diagnostic(
          .outputForeign,
          "Имя «.public.staging» рядом с «\(place.output)» нужно для сборки, но оно занято",
          hint: "Переименуйте или удалите «.public.staging»"))
  }
}
