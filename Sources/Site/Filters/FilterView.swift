package import Mustache

/// The controls that narrow and sort a list, for the script that puts them on the page.
///
/// The words to choose from are not among them: the script takes them from the rows.
package struct FilterView: TemplateView {
  /// A choice among the words of one mark.
  package struct Choice: TemplateView {
    let mark: FilterMark

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("mark") { $0.mark.rawValue },
      .text("parameter") { $0.mark.parameter },
      .text("label") { $0.mark.label },
    ]
  }

  /// A way to order the list.
  package struct Order: TemplateView {
    let value: String
    let label: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("value") { $0.value },
      .text("label") { $0.label },
    ]
  }

  let choices: [Choice]
  /// The usual order first; its value is empty, so that addresses leave it out.
  let orders: [Order]

  /// The controls of a bank, whose rows stand by name.
  static let bank = FilterView(
    choices: [.subject, .form, .kind, .state, .competence].map(Choice.init),
    orders: [
      Order(value: "", label: "по имени"),
      Order(value: "novye", label: "сначала недавно вступившие"),
      Order(value: "davnie", label: "сначала вступившие раньше"),
    ])

  /// The controls of the programmes, which stand by their beginning.
  static let programs = FilterView(
    choices: [.form, .kind, .direction, .state].map(Choice.init),
    orders: [
      Order(value: "", label: "сначала новые"),
      Order(value: "davnie", label: "сначала начатые раньше"),
      Order(value: "nazvanie", label: "по названию"),
    ])

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .list("choices") { $0.choices },
    .list("orders") { $0.orders },
  ]
}
