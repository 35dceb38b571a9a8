import Records

extension Involvement.Capacity {
  /// The capacity in words, before the name of the record.
  var words: String {
    switch self {
    case .head: "руководитель организации"
    case .curator: "куратор раздела"
    case .mentorsBank: "в банке наставников"
    case .menteesBank: "в банке наставляемых"
    case .mentor: "наставник"
    case .mentee: "наставляемый"
    case .programCurator: "куратор программы"
    case .reviewer: "автор отзыва"
    case .author: "автор"
    case .signer: "подписал документ"
    case .responsible: "ответственный"
    case .awarded: "награда"
    case .sitter: "на снимке"
    case .linked: "ссылка в тексте"
    }
  }

  /// What stands instead of the name where it may not; `nil` where nothing does.
  func substitute(for person: Person) -> String? {
    switch self {
    case .mentorsBank, .mentor: person.alias ?? "Наставник"
    case .menteesBank, .mentee: person.alias ?? "Наставляемый"
    case .reviewer: person.alias ?? "Участник"
    case .awarded: person.alias ?? awardedSubstitute(for: person)
    case .head, .curator, .programCurator, .author, .signer, .responsible, .sitter, .linked: nil
    }
  }

  private func awardedSubstitute(for person: Person) -> String {
    switch (person.mentor != nil, person.mentee != nil) {
    case (true, false): "Наставник"
    case (false, true): "Наставляемый"
    default: "Участник"
    }
  }
}
