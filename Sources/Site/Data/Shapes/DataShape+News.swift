import Publication

extension DataShape where Value == PublicNews {
  /// A news item without its text, which the feed holds.
  static var news: DataShape {
    .object(
      "news", "Новость; её текст — на странице и в ленте feed.xml.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("page", "Адрес страницы.", .page) { PublicReference(.news, $0.id, title: "") },
        .required("title", "Заголовок.", .text) { $0.title },
        .required("date", "Дата.", .date) { $0.date },
        .optional("summary", "Кратко.", .text) { $0.summary },
        .optional("stage", "Номер или группа этапа дорожной карты.", .text) { $0.stage },
        .list("programs", "Программы.", of: .reference) { $0.programs },
        .list("documents", "Документы.", of: .reference) { $0.documents },
        .optional("author", "Автор.", .name) { $0.author?.transferable },
      ])
  }
}

extension DataShape where Value == PublicEvent {
  /// An event.
  static var event: DataShape {
    .object(
      "event", "Мероприятие.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("page", "Адрес страницы.", .page) { PublicReference(.event, $0.id, title: "") },
        .required("title", "Название.", .text) { $0.title },
        .required("starts", "Начало.", .moment) { $0.starts },
        .optional("ends", "Окончание.", .moment) { $0.ends },
        .optional("place", "Место.", .text) { $0.place },
        .optional("audience", "Для кого.", .text) { $0.audience },
        .optional("program", "Программа.", .reference) { $0.program },
        .optional("stage", "Номер или группа этапа дорожной карты.", .text) { $0.stage },
        .optional("registration_url", "Где записаться.", .address(on: .folder(.events))) {
          $0.registrationURL
        },
        .required("text", "Описание.", .prose) { $0.body },
      ])
  }
}

extension DataShape where Value == PublicPractice {
  /// A best practice.
  static var practice: DataShape {
    .object(
      "practice", "Лучшая практика.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("page", "Адрес страницы.", .page) {
          PublicReference(.practice, $0.id, title: "")
        },
        .required("title", "Название.", .text) { $0.title },
        .required("date", "Дата.", .date) { $0.date },
        .optional("problem", "Какую задачу решает.", .text) { $0.problem },
        .optional("effect", "Что дала.", .text) { $0.effect },
        .list("authors", "Авторы.", of: .person) { $0.authors.filter(\.isTransferable) },
        .list("programs", "Программы.", of: .reference) { $0.programs },
        .optional("level", "На каком уровне признана.", .term) { $0.level },
        .optional("award", "Награда.", .text) { $0.award },
        .list("files", "Документы.", of: .reference) { $0.files },
        .required("text", "Описание.", .prose) { $0.body },
      ])
  }
}

extension DataShape where Value == PublicMaterial {
  /// A methodical material.
  static var material: DataShape {
    .object(
      "material", "Методический материал.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("page", "Адрес страницы.", .page) {
          PublicReference(.material, $0.id, title: "")
        },
        .required("title", "Название.", .text) { $0.title },
        .optional("date", "Дата.", .date) { $0.date },
        .optional("kind", "Что это.", .term) { $0.kind },
        .list("authors", "Авторы.", of: .person) { $0.authors.filter(\.isTransferable) },
        .list("files", "Документы.", of: .reference) { $0.files },
        .required("text", "Описание.", .prose) { $0.body },
      ])
  }
}
