import Publication

extension CSVTable where Row == PublicProgram {
  /// The programmes.
  static var programs: CSVTable {
    CSVTable(
      "programmy", noting: { $0.lines },
      [
        .text("Название") { $0.title },
        .text("Статус") { $0.status.words },
        .text("Форма") { $0.form.title },
        .texts("Виды") { $0.kinds.map(\.title) },
        .people("Наставники") { $0.mentors },
        .people("Наставляемые") { $0.mentees },
        .people("Куратор") { [$0.curator?.transferable].compactMap(\.self) },
        .text("Направление") { $0.direction },
        .text("Цель") { $0.goal },
        .texts("Задачи") { $0.tasks },
        .date("Утверждена") { $0.approved },
        .date("Начало") { $0.start },
        .date("Окончание по плану") { $0.plannedEnd },
        .date("Завершена") { $0.ended },
        .titles("Приказ") { [$0.order].compactMap(\.self) },
        .page("Страница") { PublicReference(.program, $0.id, title: "") },
      ])
  }
}

extension CSVTable where Row == PublicDocument {
  /// The normative base.
  static var documents: CSVTable {
    CSVTable(
      "dokumenty", noting: { $0.lines },
      [
        .text("Уровень") { $0.level.words },
        .text("Вид") { $0.type.title },
        .texts("Номер") { $0.numbers },
        .date("Дата") { $0.date },
        .texts("Кто издал") { $0.issuers },
        .text("Название") { $0.title },
        .text("Действует ли") { $0.status?.title },
        .date("Действует с") { $0.validFrom },
        .date("Действует по") { $0.validUntil },
        .titles("Заменён документом") { [$0.replacedBy].compactMap(\.self) },
        .titles("Утверждён документом") { [$0.approvedBy].compactMap(\.self) },
        .titles("Приложение к документу") { [$0.attachmentOf].compactMap(\.self) },
        .address("Официальный текст", on: .folder(.documents)) { $0.url },
        .file("Файл") { $0.file },
        .page("Страница") { PublicReference(.document, $0.id, title: "") },
      ])
  }
}

extension CSVTable where Row == PublicNews {
  /// The news without their texts.
  static var news: CSVTable {
    CSVTable(
      "novosti", noting: { $0.lines },
      [
        .text("Заголовок") { $0.title },
        .date("Дата") { $0.date },
        .text("Кратко") { $0.summary },
        .text("Этап дорожной карты") { $0.stage },
        .titles("Программы") { $0.programs },
        .titles("Документы") { $0.documents },
        .people("Автор") { [$0.author?.transferable].compactMap(\.self) },
        .page("Страница") { PublicReference(.news, $0.id, title: "") },
      ])
  }
}

extension CSVTable where Row == PublicEvent {
  /// The events without their texts.
  static var events: CSVTable {
    CSVTable(
      "meropriyatiya", noting: { $0.lines },
      [
        .text("Название") { $0.title },
        .moment("Начало") { $0.starts },
        .moment("Окончание") { $0.ends },
        .text("Место") { $0.place },
        .text("Для кого") { $0.audience },
        .titles("Программа") { [$0.program].compactMap(\.self) },
        .text("Этап дорожной карты") { $0.stage },
        .address("Где записаться", on: .folder(.events)) { $0.registrationURL },
        .page("Страница") { PublicReference(.event, $0.id, title: "") },
      ])
  }
}

extension CSVTable where Row == PublicAward {
  /// The awards.
  static var awards: CSVTable {
    CSVTable(
      "nagrady", noting: { $0.lines },
      [
        .text("Награда") { $0.title },
        .date("Дата") { $0.date },
        .text("Номинация") { $0.nomination },
        .people("Кто награждён") { $0.people },
        .titles("Программа") { [$0.program].compactMap(\.self) },
        .text("Уровень") { $0.level },
        .text("Место") { $0.place },
        .titles("Приказ") { [$0.order].compactMap(\.self) },
      ])
  }
}

extension CSVTable where Row == PublicPartner {
  /// The partners.
  static var partners: CSVTable {
    CSVTable(
      "partnery", noting: { $0.lines },
      [
        .text("Название") { $0.name },
        .text("Роль") { $0.role },
        .address("Сайт", on: .folder(.partners)) { $0.url },
        .titles("Соглашение") { [$0.agreement].compactMap(\.self) },
      ])
  }
}

extension PublicDocument.Level {
  /// The level in one word.
  fileprivate var words: String {
    switch self {
    case .federal: "федеральный"
    case .regional: "региональный"
    case .municipal: "муниципальный"
    case .local: "локальный"
    }
  }
}
