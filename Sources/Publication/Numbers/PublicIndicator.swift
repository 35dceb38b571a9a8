/// An indicator of mentoring, or the answers to a survey.
package struct PublicIndicator: Sendable {
  /// The id, which is its anchor.
  package var id: String
  /// What is measured.
  package var title: String
  /// Over which period, in words.
  package var period: String
  /// How many people are counted.
  package var numerator: PublicCount?
  /// Of how many.
  package var denominator: PublicCount?
  /// The value, as written or computed; `nil` where it would reveal a hidden number.
  package var value: Value?
  /// Whether there is a value that would reveal a hidden number.
  package var hidesValue = false
  /// The unit.
  package var unit: String?
  /// The target figure.
  package var target: Target?
  /// Where the figures come from.
  package var source: String?
  /// The answers, for a survey.
  package var survey: Survey?
  /// The ledger line of the indicator.
  package var lines: [LedgerLine]

  /// A value as text, and as a number where a meter can be drawn from it.
  package struct Value: Sendable, Hashable {
    /// The figure as written.
    package var text: String
    /// The figure as a number.
    package var number: Double?

    /// Makes a value.
    package init(text: String, number: Double?) {
      self.text = text
      self.number = number
    }
  }

  /// A target figure with its year and source.
  package struct Target: Sendable, Hashable {
    /// The figure.
    package var value: Value
    /// The year by which it is to be reached.
    package var year: String?
    /// Who set it.
    package var source: String?

    /// Makes a target.
    package init(value: Value, year: String?, source: String?) {
      self.value = value
      self.year = year
      self.source = source
    }
  }

  /// The answers of one audience at one stage, in aggregates only.
  package struct Survey: Sendable {
    /// One question and how often each answer was given, in the author's order.
    package struct Question: Sendable {
      /// The question.
      package var question: String
      /// The answers with their counts.
      package var counts: [(answer: String, count: PublicCount)]

      /// Makes a question with its answers.
      package init(question: String, counts: [(answer: String, count: PublicCount)]) {
        self.question = question
        self.counts = counts
      }
    }

    /// Who was asked, in words.
    package var audience: String?
    /// When: at entry, in between or at the end.
    package var stage: PublicTermOfArt?
    /// The questions.
    package var questions: [Question]

    /// Makes a survey.
    package init(audience: String?, stage: PublicTermOfArt?, questions: [Question]) {
      self.audience = audience
      self.stage = stage
      self.questions = questions
    }
  }

  /// Makes an indicator.
  package init(id: String, title: String, period: String, lines: [LedgerLine]) {
    self.id = id
    self.title = title
    self.period = period
    self.lines = lines
  }
}
