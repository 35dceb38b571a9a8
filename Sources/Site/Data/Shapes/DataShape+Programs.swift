import Publication

extension DataShape where Value == PublicProgram {
  /// A programme, with its results once they may be shown.
  static var program: DataShape {
    .object(
      "program", "Персонализированная программа наставничества.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("page", "Адрес страницы.", .page) { PublicReference(.program, $0.id, title: "") },
        .required("title", "Название.", .text) { $0.title },
        .required(
          "status", "Готовится, реализуется, продлена или завершена.", .name
        ) { $0.status },
        .required("form", "Форма наставничества.", .term) { $0.form },
        .list("kinds", "Виды наставничества.", of: .term) { $0.kinds },
        .list("mentors", "Наставники.", of: .person) { $0.mentors },
        .list("mentees", "Наставляемые.", of: .person) { $0.mentees },
        .optional("curator", "Куратор.", .name) { $0.curator?.transferable },
        .optional("direction", "Направление.", .text) { $0.direction },
        .required("goal", "Цель.", .text) { $0.goal },
        .list("tasks", "Задачи.", of: .text) { $0.tasks },
        .list("activities", "План мероприятий.", of: .activity) { $0.activities },
        .optional("order", "Приказ.", .reference) { $0.order },
        .optional("approved", "Дата утверждения.", .date) { $0.approved },
        .required("start", "Первый день.", .date) { $0.start },
        .required("planned_end", "Последний день по плану, с продлениями.", .date) {
          $0.plannedEnd
        },
        .list("extensions", "Продления.", of: .extension) { $0.extensions },
        .optional("ended", "День завершения.", .date) { $0.ended },
        .optional("results", "Результаты.", .results) { $0.results },
      ])
  }
}

extension DataShape where Value == PublicProgram.Activity {
  /// A line of the plan.
  fileprivate static var activity: DataShape {
    .object(
      "activity", "Мероприятие программы.",
      [
        .optional("term", "Срок.", .term) { $0.term.said },
        .required("title", "Что происходит.", .text) { $0.title },
        .optional("form", "В какой форме.", .text) { $0.form },
        .required("is_done", "Проведено ли.", .boolean) { $0.isDone },
      ])
  }
}

extension DataShape where Value == PublicProgram.Extension {
  /// A change of the term.
  fileprivate static var `extension`: DataShape {
    .object(
      "extension", "Продление по взаимному согласию.",
      [
        .required("agreed", "День согласования.", .date) { $0.agreed },
        .required("new_end", "Новый последний день.", .date) { $0.newEnd },
      ])
  }
}

extension DataShape where Value == PublicResults {
  /// The results of a programme; reviews by people under a ban on transfer are left out.
  fileprivate static var results: DataShape {
    .object(
      "results", "Результаты завершённой программы.", noting: { $0.lines },
      [
        .optional("summary", "Итог.", .prose) { $0.summary },
        .list("indicators", "Измеренные изменения.", of: .change) { $0.indicators },
        .list("reviews", "Отзывы.", of: .review) { $0.reviews.filter(\.isTransferable) },
        .list("files", "Документы.", of: .reference) { $0.files },
      ])
  }
}

extension DataShape where Value == PublicResults.Indicator {
  /// A measured change.
  fileprivate static var change: DataShape {
    .object(
      "change", "Измеренное изменение.",
      [
        .required("title", "Что измеряли.", .text) { $0.title },
        .optional("before", "В начале.", .text) { $0.before },
        .optional("after", "В конце.", .text) { $0.after },
        .optional("unit", "Единица.", .text) { $0.unit },
      ])
  }
}

extension DataShape where Value == PublicResults.Review {
  /// A review.
  fileprivate static var review: DataShape {
    .object(
      "review", "Отзыв.",
      [
        .required("author", "Автор.", .person) { $0.author },
        .disclosed("text", "Слова автора.", .text) { $0.text },
      ])
  }
}

extension PublicName {
  /// The name, or nothing under a ban on transfer: where an alias would say nothing either.
  var transferable: PublicName? { isTransferable ? self : nil }
}
