import Publication

extension BadgeView {
  /// How far something has come, in words.
  init(_ state: PublicStage.Item.State) {
    let words =
      switch state {
      case .planned: "запланировано"
      case .inProgress: "идёт"
      case .done: "выполнено"
      }
    self.init(words: words, style: state.rawValue)
  }
}
