extension RecordKind {
  /// The keys of a record of this kind; a text in Markdown stands below them where there is one.
  package var schema: MappingSchema {
    switch self {
    case .site: SiteSettings.schema
    case .person: Person.schema
    case .program: Program.schema
    case .document: Document.schema
    case .roadmap: Roadmap.schema
    case .news: NewsItem.schema
    case .event: Event.schema
    case .practice: Practice.schema
    case .material: Material.schema
    case .page: Page.schema
    case .media: Medium.schema
    case .indicator: Indicator.schema
    case .award: Award.schema
    case .partner: Partner.schema
    case .registry: RegistryEntry.schema
    case .contest: ContestProgram.schema
    }
  }
}
