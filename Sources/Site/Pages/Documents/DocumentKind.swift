import Publication

/// The kinds by which the acts of an organisation stand together, in the order of a page.
enum DocumentKind: Int, CaseIterable {
  case regulations
  case orders
  case plans
  case reports
  case forms
  case others

  /// The kind of an act: that of what it approves, where it approves something that is shown.
  init(of act: PublicDocument, _ attachments: [PublicDocument]) {
    let approved = attachments.first { $0.approvedBy?.id == act.id }
    self.init(type: (approved ?? act).type.name)
  }

  private init(type: String) {
    switch type {
    case "regulation": self = .regulations
    case "law", "decree", "resolution", "directive", "order": self = .orders
    case "program", "plan": self = .plans
    case "report": self = .reports
    case "form": self = .forms
    default: self = .others
    }
  }

  /// The heading over the documents.
  var title: String {
    switch self {
    case .regulations: "Положения"
    case .orders: "Приказы"
    case .plans: "Дорожные карты, планы и программы"
    case .reports: "Отчёты"
    case .forms: "Формы и образцы"
    case .others: "Соглашения, письма и другое"
    }
  }
}
