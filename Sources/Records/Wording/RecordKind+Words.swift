extension RecordKind {
  /// The kind in the genitive, after «нет».
  var genitive: String {
    switch self {
    case .site: "настроек"
    case .person: "человека"
    case .program: "программы"
    case .document: "документа"
    case .roadmap: "дорожной карты"
    case .news: "новости"
    case .event: "события"
    case .practice: "практики"
    case .material: "материала"
    case .page: "страницы"
    case .media: "изображения"
    case .indicator: "показателя"
    case .award: "награды"
    case .partner: "партнёра"
    case .registry: "организации реестра"
    case .contest: "конкурсной программы"
    }
  }
}
