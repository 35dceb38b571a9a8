import Gate

extension WithheldReason {
  /// The reason in a few words.
  var words: String {
    switch self {
    case .never: "никогда не публикуется"
    case .draft: "черновик"
    case .future: "день публикации не настал"
    case .notCompleted: "программа не завершена"
    case .personalData: "в файле персональные данные"
    case .wrongSigner: "подписал не тот, кто должен по возрасту"
    case .notSeparate: "согласие — не отдельный документ"
    case .otherResource: "согласие не для этого сайта"
    case .notYetValid: "срок согласия ещё не начался"
    case .withdrawn: "согласие отозвано"
    case .expired: "срок вышел"
    case .noConsent: "нет согласия"
    }
  }
}
