/// How a person is called in one place: by the allowed parts of the name, or by an alias.
package struct PublicName: Sendable {
  /// Whether the words are the person's name rather than an alias or the word for a role.
  package let isNamed: Bool
  /// The person's page in one of the banks, if there is one and this place may point to it.
  package let page: PublicReference?
  /// Whether the words may go into data and feeds; under a ban a word for the role stands there.
  package let isTransferable: Bool
  private var text: Disclosed<String>
  private let transferText: String
  private let concealed: [Concealment]

  /// Names a person by words that ledger lines allow.
  ///
  /// - Parameters:
  ///   - text: the words for pages, as «Петрова Анна Сергеевна».
  ///   - transferText: the words for data and feeds: the same, or the word for the role under a ban.
  ///   - page: the page to link to.
  ///   - lines: the ledger lines of the name parts.
  package init(
    named text: String, transferText: String, page: PublicReference?, by lines: [LedgerLine]
  ) {
    self.isNamed = true
    self.page = page
    self.isTransferable = text == transferText
    self.text = Disclosed(text, by: lines)
    self.transferText = transferText
    self.concealed = []
  }

  /// Calls a person by an alias or by the word for a role: nothing about them is disclosed.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - person: who stands behind them; `nil` for words behind which nobody stands.
  package init(anonymous text: String, concealing person: Concealment? = nil) {
    self.isNamed = false
    self.page = nil
    self.isTransferable = true
    self.text = Disclosed(text, by: [])
    self.transferText = text
    self.concealed = [person].compactMap(\.self)
  }

  /// The same words where they disclose more than the name, as a part in a programme.
  package func adding(_ lines: [LedgerLine]) -> PublicName {
    var name = self
    name.text = text.adding(lines)
    return name
  }

  /// The words for a page, noted as shown there.
  package func reveal(for trace: inout Trace) -> String {
    trace.note(concealing: concealed)
    return text.reveal(for: &trace)
  }

  /// The words for data and feeds; the name is noted as shown there unless a ban keeps it out.
  package func revealForTransfer(for trace: inout Trace) -> String {
    isTransferable ? text.reveal(for: &trace) : transferText
  }
}
