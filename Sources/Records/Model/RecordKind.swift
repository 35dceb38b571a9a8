/// What a record describes, which decides on its folder and its keys (contract, section 3).
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// The section itself: `site.yaml`.
  case site
  /// A person, with the consents.
  case person
  /// A mentoring programme.
  case program
  /// An act, a plan, a report or a form.
  case document
  /// The roadmap of a school year.
  case roadmap
  /// A news item.
  case news
  /// An event.
  case event
  /// A best practice.
  case practice
  /// A methodical material.
  case material
  /// A page of the school's own.
  case page
  /// A picture.
  case media
  /// An indicator or a survey.
  case indicator
  /// An award.
  case award
  /// A partner.
  case partner
  /// An organisation in a municipality's registry.
  case registry
  /// A programme in a municipality's bank of contest programmes.
  case contest

  /// The folder under content/; `nil` for `site.yaml`, which lies in content/ itself.
  package var folder: String? {
    switch self {
    case .site: nil
    case .person: "people"
    case .program: "programs"
    case .document: "documents"
    case .roadmap: "roadmap"
    case .news: "news"
    case .event: "events"
    case .practice: "practices"
    case .material: "materials"
    case .page: "pages"
    case .media: "media"
    case .indicator: "indicators"
    case .award: "awards"
    case .partner: "partners"
    case .registry: "registry"
    case .contest: "contest"
    }
  }

  /// Whether a file holds one record as front matter before a Markdown text.
  package var isMarkdown: Bool {
    switch self {
    case .news, .event, .practice, .material, .page: true
    default: false
    }
  }
}
