import Publication

extension PublicCondition {
  /// Whether the condition may stand in data: those who forbid transfer are left to the page.
  var isTransferable: Bool { !forbidsTransfer && name.isTransferable }
}

extension CSVTable where Row == PublicCondition {
  /// The posted conditions of those who allow transfer (152-ФЗ, article 10.1, part 10).
  static var conditions: CSVTable {
    CSVTable(
      "usloviya",
      [
        .people("Чьи данные") { [$0.name] },
        .text("Условия") { $0.text },
        .date("Опубликовано") { $0.posted },
      ])
  }
}
