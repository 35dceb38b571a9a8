/// The seven stages of the model regulation (D, appendices 1–7), in their order.
package enum StageKind: String, Vocabulary {
  /// Preparing the conditions.
  case preparation
  /// Building the bank of mentees.
  case menteesBank = "mentees_bank"
  /// Building the bank of mentors.
  case mentorsBank = "mentors_bank"
  /// Choosing and training mentors.
  case selection
  /// Forming pairs and working.
  case work
  /// Completing programmes.
  case completion
  /// Informing the public.
  case information

  /// The Russian name and the words for readers.
  package var term: Term {
    switch self {
    case .preparation: Term("подготовка", "подготовка условий")
    case .menteesBank: Term("банк_наставляемых", "формирование банка наставляемых")
    case .mentorsBank: Term("банк_наставников", "формирование банка наставников")
    case .selection: Term("отбор", "отбор и обучение наставников")
    case .work: Term("работа", "работа наставнических пар и групп")
    case .completion: Term("завершение", "завершение наставничества")
    case .information: Term("информирование", "информационная поддержка")
    }
  }
}
