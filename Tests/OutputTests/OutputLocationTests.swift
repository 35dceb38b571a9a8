import Diagnostics
import Output
import Platform
import TestFolder
import Testing

struct BadLocation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The output folder, `@` standing for the test's folder.
  let folder: String
  /// The message with the same sign.
  let summary: String

  init(_ description: String, _ folder: String, _ summary: String) {
    testDescription = description
    self.folder = folder
    self.summary = summary
  }

  static let all = [
    BadLocation("nothing", "", "Не указана папка для раздела"),
    BadLocation("the root", "/", "Раздел нельзя собирать в корневую папку «/»"),
    BadLocation(
      "the root in disguise", "@/../../..//",
      "Раздел нельзя собирать в корневую папку «/»"),
    BadLocation("a file", "@/file", "«@/file» — не папка, а файл"),
    BadLocation("a link to a file", "@/link", "«@/link» — не папка, а файл"),
    BadLocation(
      "a link to nothing", "@/broken",
      "Не открывается папка «@/broken»: такого файла или папки нет"),
    BadLocation(
      "a folder in a missing folder", "@/a/b",
      "Не открывается папка «@/a/b»: такого файла или папки нет"),
    BadLocation("a folder in a file", "@/file/a", "Не открывается папка «@/file/a»: это не папка"),
    BadLocation(
      "the way back from a missing folder", "@/a/..",
      "Не открывается папка «@/a/..»: такого файла или папки нет"),
    BadLocation(
      "the content", "@/content/",
      "«@/content» — папка с исходными файлами, раздел в неё не собрать"),
    BadLocation(
      "above the content", "@",
      "Папка «@» содержит «@/content»: сборка заменила бы её целиком"),
    BadLocation(
      "above the content by a link", "@/up",
      "Папка «@/up» содержит «@/content»: сборка заменила бы её целиком"),
    BadLocation(
      "in the content", "@/content/public", "Папка «@/content/public» лежит внутри «@/content»"),
    BadLocation(
      "the home", "@/home", "«@/home» содержит домашнюю папку: сборка заменила бы её целиком"),
    BadLocation(
      "the current folder", ".", "«.» содержит текущую папку: сборка заменила бы её целиком"),
  ]
}

@Suite struct OutputLocationTests {
  @Test(arguments: BadLocation.all)
  func `a place where a section would do harm is refused`(location: BadLocation) throws {
    let place = try TestFolder()
    try place.write(["file": "", "content/site.yaml": "", "home/a": ""])
    for (link, target) in [("link", "file"), ("broken", "nowhere"), ("up", ".")] {
      try place.link(link, to: target)
    }
    let before = try place.tree()
    let filled = { (text: String) in
      text.split(separator: "@", omittingEmptySubsequences: false).joined(separator: place.path)
    }
    let plan = OutputPlan(
      folder: filled(location.folder),
      sources: ["\(place.path)/content", "\(place.path)/missing"], home: "\(place.path)/home")
    let diagnostic = problem { () throws(OutputFailure) in _ = try OutputSession.open(plan) }
    #expect(diagnostic?.summary == filled(location.summary))
    #expect(diagnostic?.code == .outputFailed)
    #expect(diagnostic?.hint?.isEmpty == false)
    #expect(try place.tree() == before)
  }

  @Test func `an output folder beside the content, in the home, is fine`() throws {
    let place = try TestFolder()
    try place.write(["content/site.yaml": ""])
    let plan = OutputPlan(
      folder: "\(place.path)/public//", sources: ["\(place.path)/content"], home: place.path)
    _ = try OutputSession.open(plan).exchange()
    #expect(try place.treeWithoutManifest() == ["content/site.yaml": ""])
  }
}
