import Foundation
import TestFolder
import Testing

@Suite("A question to the section")
struct AnswerTests {
  /// Whether answers are written down instead of compared: `NASTAVNIK_RECORD=1 swift test`.
  private static let records = ProcessInfo.processInfo.environment["NASTAVNIK_RECORD"] == "1"

  @Test(arguments: try AnswerCase.all())
  func `is answered to the letter, and nothing is written`(_ question: AnswerCase) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder, changing: question.changes)
    let before = try folder.tree()
    let run = Run(
      section: folder, Array(question.words.dropFirst()),
      command: try #require(question.words.first))
    let isRight =
      run.output == question.output && run.errors == question.errors
      && run.exitCode == question.exitCode
    if !isRight, AnswerTests.records {
      try question.record(run)
      Issue.record("written down anew; read the answer as a parent would")
      return
    }
    #expect(run.output == question.output, "printed:\n\(run.output)")
    #expect(run.errors == question.errors, "said:\n\(run.errors)")
    #expect(run.exitCode == question.exitCode)
    #expect(try folder.tree() == before)
  }
}
