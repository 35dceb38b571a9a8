import Publication

/// A row of the table of the roadmap: an item within its stage, or a stage that has none.
struct PlanRow: Sendable {
  let stage: PublicStage
  let item: PublicStage.Item?
  let lines: [LedgerLine]

  /// The rows of a roadmap.
  static func rows(of roadmap: PublicRoadmap) -> [PlanRow] {
    roadmap.stages.flatMap { stage in
      stage.items.isEmpty
        ? [PlanRow(stage: stage, item: nil, lines: roadmap.lines)]
        : stage.items.map { PlanRow(stage: stage, item: $0, lines: roadmap.lines) }
    }
  }

  fileprivate var responsible: [PublicResponsible] {
    (item?.responsible ?? stage.responsible).filter(\.isTransferable)
  }
}

extension CSVTable where Row == PlanRow {
  /// The roadmap that the section shows as the current one.
  static var roadmap: CSVTable {
    CSVTable(
      "dorozhnaya-karta", noting: { $0.lines },
      [
        .text("Группа") { $0.stage.group },
        .text("№ этапа") { $0.stage.number },
        .text("Этап") { $0.stage.title },
        .text("№") { $0.item?.number },
        CSVColumn(heading: "Что делаем") { row, reader in
          row.item.map { reader.words($0.text) } ?? ""
        },
        .text("Срок") { Wording.term($0.item?.term ?? $0.stage.term) },
        CSVColumn(heading: "Ответственные") { row, reader in responsible(for: row, &reader) },
        .text("Участники") { $0.item?.participants ?? $0.stage.participants },
        .text("Ожидаемый результат") { $0.item?.expected ?? $0.stage.expected },
        .text("Состояние") { $0.item?.state?.words },
      ])
  }

  /// Who answers for a row: the name with the role behind it, or what there is of both.
  private static func responsible(for row: PlanRow, _ reader: inout TransferReader) -> String {
    var all: [String] = []
    for one in row.responsible {
      let name = one.name?.revealForTransfer(for: &reader.trace)
      let role = one.role?.reveal(for: &reader.trace)
      all.append([name, role].compactMap(\.self).joined(separator: ", "))
    }
    return all.joined(separator: "; ")
  }
}
