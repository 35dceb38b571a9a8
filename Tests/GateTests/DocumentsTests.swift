import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 13: documents with personal data.
@Suite struct DocumentsTests {
  @Test(arguments: DocumentCase.all)
  func `a file with personal data waits for its redacted version`(
    _ testCase: DocumentCase
  ) throws {
    var document = Document.order("prikaz", testCase.change)
    document.signature = DocumentSignature(
      origin: .test, signer: .text("директор"), file: ContentFile("documents/original.sig"))
    let opened = try Opened(.of { $0.documents = RecordTable([document]) })
    let shown = try #require(opened.section.documents.first)
    #expect(shown.file == testCase.file)
    #expect(shown.fileIsWithheld == testCase.isWithheld)
    #expect(shown.accessibleFile == testCase.accessible)
    #expect((shown.signature?.file != nil) == testCase.showsSignature)
    #expect(
      opened.outcome("file", of: "document:prikaz")
        == (testCase.keepsOriginal ? "personal-data" : ""))
    #expect(
      PublicDump.of(opened.section).contains("documents/original.pdf") != testCase.keepsOriginal)
  }

  @Test func `documents stand by level, the newest first, those without a date last`() throws {
    func document(_ id: RecordID, _ level: DocumentLevel, _ date: CivilDate?) -> Document {
      .order(id) {
        $0.level = level
        $0.date = date
      }
    }
    let opened = try Opened(
      .of {
        $0.documents = RecordTable([
          document("l-old", .local, "2020-01-01"), document("l-none", .local, nil),
          document("m", .municipal, "2024-01-01"), document("l-new", .local, "2026-01-01"),
          document("f", .federal, "2012-12-29"), document("r", .regional, "2022-03-25"),
        ])
      })
    #expect(opened.section.documents.map(\.id) == ["f", "r", "m", "l-new", "l-old", "l-none"])
  }
}

/// The files of a document, and which of them are shown.
struct DocumentCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout Document) -> Void
  var file: String?
  var accessible: String?
  var isWithheld = false
  var showsSignature = false
  /// Whether the original stays inside the school.
  var keepsOriginal = true

  private static let original = ContentFile("documents/original.pdf")
  private static let redacted = ContentFile("documents/redacted.pdf")
  private static let text = AccessibleAlternative.file(ContentFile("documents/text.pdf"))

  static let all: [DocumentCase] = [
    DocumentCase(
      testDescription: "no personal data",
      change: {
        $0.file = original
        $0.containsPersonalData = false
        $0.accessibleAlternative = text
      }, file: "documents/original.pdf", accessible: "documents/text.pdf", showsSignature: true,
      keepsOriginal: false),
    DocumentCase(
      testDescription: "personal data, not redacted",
      change: {
        $0.file = original
        $0.containsPersonalData = true
        $0.accessibleAlternative = text
      }, isWithheld: true),
    DocumentCase(
      testDescription: "personal data, redacted",
      change: {
        $0.file = original
        $0.containsPersonalData = true
        $0.redactedFile = redacted
        $0.accessibleAlternative = text
      }, file: "documents/redacted.pdf", accessible: "documents/text.pdf"),
    DocumentCase(
      testDescription: "unsaid",
      change: {
        $0.file = original
        $0.accessibleAlternative = text
      }, isWithheld: true),
    DocumentCase(
      testDescription: "unsaid, redacted",
      change: {
        $0.file = original
        $0.redactedFile = redacted
      }, file: "documents/redacted.pdf"),
    DocumentCase(
      testDescription: "redacted without need",
      change: {
        $0.file = original
        $0.containsPersonalData = false
        $0.redactedFile = redacted
      }, file: "documents/original.pdf", showsSignature: true, keepsOriginal: false),
  ]
}
