import TestFolder
import Testing

/// Where a report may not go, and what becomes of the section then.
struct ReportPlaceTests {
  @Test(arguments: [
    ("nowhere/report.json", "такого файла или папки нет"),
    ("folder", "это папка, а не файл"),
    ("link.json", "это не обычный файл"),
  ])
  func `a report that cannot be written leaves the section as it was`(
    _ place: String, _ reason: String
  ) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    try folder.write(["folder/file": "", "target.json": "{}"])
    try folder.link("link.json", to: "target.json")
    let before = try folder.tree().keys.sorted()
    let run = Run(section: folder, ["--report", "\(folder.path)/\(place)"])
    #expect(run.exitCode == 4)
    #expect(
      run.errors.contains(
        "ошибка[output.failed]: не удалось записать отчёт «\(folder.path)/\(place)»: \(reason)\n"))
    #expect(run.errors.hasSuffix("Раздел не записан; прежний остался на месте.\n"))
    #expect(try folder.tree().keys.sorted() == before)
  }

  @Test func `a report replaces the one before`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    try folder.write(["report.json": "{}"])
    let run = Run(section: folder, ["--report", "\(folder.path)/report.json"])
    #expect(run.exitCode == 0)
    #expect(try folder.tree()["report.json"]?.hasPrefix("{\n  \"version\": 1,") == true)
    #expect(try folder.tree()[".report.json.draft"] == nil)
  }
}
