package import Mustache

/// The answers to a survey, question by question.
package struct SurveyView: TemplateView {
  /// One question with its answers.
  package struct Question: TemplateView {
    let caption: String
    /// The question with its occasion: several surveys may ask the same.
    let label: String
    let answers: [Answer]
    /// The picture, where no other survey asked the same.
    let chart: ChartView?

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("caption") { $0.caption },
      .text("label") { $0.label },
      .flag("has_answers") { !$0.answers.isEmpty },
      .list("answers") { $0.answers },
      .view("chart") { $0.chart },
    ]
  }

  /// How often an answer was given.
  package struct Answer: TemplateView {
    let answer: String
    let count: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("answer") { $0.answer },
      .text("count") { $0.count },
    ]
  }

  let anchor: String
  let title: String
  let details: String
  let source: String?
  let questions: [Question]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .text("title") { $0.title },
    .text("details") { $0.details },
    .text("source") { $0.source },
    .list("questions") { $0.questions },
  ]
}
