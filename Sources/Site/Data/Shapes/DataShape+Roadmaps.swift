import Publication

extension DataShape where Value == RoadmapShelf.Entry {
  /// A roadmap with its page.
  static var roadmap: DataShape {
    .object(
      "roadmap", "Дорожная карта.", noting: { $0.roadmap.lines },
      [
        .required("page", "Адрес страницы.", .page) { $0.route },
        .optional("school_year", "Учебный год.", .schoolYear) { $0.roadmap.schoolYear },
        .optional("period", "Период словами.", .text) { $0.roadmap.period },
        .optional("title", "Название.", .text) { $0.roadmap.title },
        .optional("approved_by", "Каким документом утверждена.", .reference) {
          $0.roadmap.approvedBy
        },
        .optional("intro", "Вступление.", .prose) { $0.roadmap.intro },
        .optional("goal", "Цель.", .text) { $0.roadmap.goal },
        .list("tasks", "Задачи.", of: .text) { $0.roadmap.tasks },
        .optional("targets", "Целевые показатели.", .text) { $0.roadmap.targets },
        .list("stages", "Этапы.", of: .stage) { $0.roadmap.stages },
        .optional("outro", "Заключение.", .prose) { $0.roadmap.outro },
      ])
  }
}

extension DataShape where Value == PublicStage {
  /// A stage.
  fileprivate static var stage: DataShape {
    .object(
      "stage", "Этап дорожной карты.",
      [
        .optional("number", "Номер, как написан.", .text) { $0.number },
        .optional("kind", "Какой это этап примерной дорожной карты.", .name) { $0.kind },
        .required("title", "Название.", .text) { $0.title },
        .optional("group", "Общий заголовок нескольких этапов.", .text) { $0.group },
        .optional("term", "Срок.", .term) { $0.term.said },
        .list("responsible", "Ответственные.", of: .responsible) {
          $0.responsible.filter(\.isTransferable)
        },
        .optional("participants", "Участники.", .text) { $0.participants },
        .optional("expected", "Ожидаемый результат.", .text) { $0.expected },
        .list("items", "Содержание.", of: .item) { $0.items },
      ])
  }
}

extension DataShape where Value == PublicStage.Item {
  /// Something to be done.
  fileprivate static var item: DataShape {
    .object(
      "stage_item", "Пункт этапа; пустые клетки заполнены из этапа.",
      [
        .optional("number", "Номер, как написан.", .text) { $0.number },
        .required("text", "Что делаем.", .prose) { $0.text },
        .optional("term", "Срок.", .term) { $0.term.said },
        .list("responsible", "Ответственные.", of: .responsible) {
          $0.responsible.filter(\.isTransferable)
        },
        .optional("participants", "Участники.", .text) { $0.participants },
        .optional("expected", "Ожидаемый результат.", .text) { $0.expected },
        .optional("state", "Запланировано, идёт или выполнено.", .name) { $0.state },
      ])
  }
}

extension DataShape where Value == PublicResponsible {
  /// Who answers for something.
  fileprivate static var responsible: DataShape {
    .object(
      "responsible", "Ответственный: имя, роль или то и другое.",
      [
        .optional("name", "Имя.", .name) { $0.name },
        .disclosed("role", "Роль или должность.", .text) { $0.role },
      ])
  }
}
