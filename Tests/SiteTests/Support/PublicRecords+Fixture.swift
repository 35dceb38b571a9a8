import Diagnostics
import Publication
import Testing

extension PublicName {
  /// A mentor with a page of their own, named by one ledger line.
  static func named(_ text: String, _ slug: String, line: Int) -> PublicName {
    PublicName(
      named: text, transferText: text, page: PublicReference(.mentor, slug, title: text),
      by: [LedgerLine(index: line)])
  }
}

extension PublicProgram {
  /// A programme from a September to a May with nobody in it.
  init(_ id: String, _ title: String, _ status: Status, line: Int = 0) throws {
    self.init(
      id: id, title: title, status: status,
      form: PublicTermOfArt(name: "teacher_teacher", title: "педагог – педагог"), kinds: [],
      goal: "Помочь освоиться.", start: try #require(CivilDate("2026-09-01")),
      plannedEnd: try #require(CivilDate("2027-05-31")), lines: [LedgerLine(index: line)])
  }
}
