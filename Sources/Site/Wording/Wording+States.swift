import Publication

extension PublicBankEntry.State {
  /// The words for visitors.
  var words: String {
    switch self {
    case .available: "готов взять наставляемого"
    case .waiting: "ищет наставника"
    case .paired: "в паре или группе"
    case .left: "вышел из банка"
    }
  }
}

extension PublicProgram.Status {
  /// The words for visitors.
  var words: String {
    switch self {
    case .announced: "готовится"
    case .active: "реализуется"
    case .extended: "реализуется, срок продлён"
    case .completed: "завершена"
    }
  }
}

extension PublicStage.Item.State {
  /// The words for visitors.
  var words: String {
    switch self {
    case .planned: "запланировано"
    case .inProgress: "идёт"
    case .done: "выполнено"
    }
  }
}
