/// A stage of a roadmap.
package struct PublicStage: Sendable {
  /// The seven stages of the model roadmap (D, appendix).
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Preparing the conditions.
    case preparation
    /// Forming the bank of mentees.
    case menteesBank = "mentees_bank"
    /// Forming the bank of mentors.
    case mentorsBank = "mentors_bank"
    /// Choosing and training.
    case selection
    /// The work of the pairs and groups.
    case work
    /// Completing the programmes.
    case completion
    /// Telling about it all.
    case information
  }

  /// Something to be done within the stage.
  package struct Item: Sendable {
    /// How far it has come.
    package enum State: String, Sendable, Hashable, CaseIterable {
      /// Not begun.
      case planned
      /// Under way.
      case inProgress = "in_progress"
      /// Done.
      case done
    }

    /// The number, as written.
    package var number: String?
    /// What is to be done.
    package var text: PublicText
    /// When.
    package var term: PublicTerm
    /// Who answers for it.
    package var responsible: [PublicResponsible]
    /// Who takes part, in words.
    package var participants: String?
    /// What is expected, in words.
    package var expected: String?
    /// How far it has come; `nil` where nobody keeps it.
    package var state: State?

    /// Makes an item.
    package init(
      number: String?, text: PublicText, term: PublicTerm, responsible: [PublicResponsible],
      participants: String?, expected: String?, state: State?
    ) {
      self.number = number
      self.text = text
      self.term = term
      self.responsible = responsible
      self.participants = participants
      self.expected = expected
      self.state = state
    }
  }

  /// The number, as written.
  package var number: String?
  /// Which of the model's stages it is.
  package var kind: Kind?
  /// The title.
  package var title: String
  /// The heading that several stages share.
  package var group: String?
  /// When.
  package var term: PublicTerm
  /// Who answers for it.
  package var responsible: [PublicResponsible]
  /// Who takes part, in words.
  package var participants: String?
  /// What is expected, in words.
  package var expected: String?
  /// What is to be done, in the author's order; empty cells already filled from the stage.
  package var items: [Item]

  /// Makes a stage.
  package init(
    number: String?, kind: Kind?, title: String, group: String?, term: PublicTerm,
    responsible: [PublicResponsible], participants: String?, expected: String?, items: [Item]
  ) {
    self.number = number
    self.kind = kind
    self.title = title
    self.group = group
    self.term = term
    self.responsible = responsible
    self.participants = participants
    self.expected = expected
    self.items = items
  }
}
