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

  /// The records of the kind together, as a heading of the reference.
  var heading: String {
    switch self {
    case .site: "Настройки раздела"
    case .person: "Люди"
    case .program: "Программы"
    case .document: "Документы"
    case .roadmap: "Дорожные карты"
    case .news: "Новости"
    case .event: "События"
    case .practice: "Лучшие практики"
    case .material: "Материалы"
    case .page: "Свои страницы"
    case .media: "Изображения"
    case .indicator: "Показатели и опросы"
    case .award: "Награды"
    case .partner: "Партнёры"
    case .registry: "Реестр организаций"
    case .contest: "Конкурсные программы"
    }
  }
}
