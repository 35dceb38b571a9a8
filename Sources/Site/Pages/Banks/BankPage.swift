package import Mustache

/// A page of a bank: a table of people, by name or by alias.
package struct BankPage: TemplateView {
  let chrome: ChromeView
  let intro: String
  let count: String
  /// Whether there are rows of people who are no longer counted.
  let listsThoseWhoLeft: Bool
  let reviewed: String?
  let caption: String
  let columns: BankColumns
  let rows: [BankRowView]
  let pagination: PaginationView?
  let filter = FilterView.bank

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("intro") { $0.intro },
    .text("count") { $0.count },
    .flag("lists_those_who_left") { $0.listsThoseWhoLeft },
    .text("reviewed") { $0.reviewed },
    .text("caption") { $0.caption },
    .view("columns") { $0.columns },
    .flag("has_rows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
    .view("pagination") { $0.pagination },
    .view("filter") { $0.filter },
  ]
}
