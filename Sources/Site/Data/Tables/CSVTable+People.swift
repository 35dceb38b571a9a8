import Diagnostics
import Publication
import Russian

extension CSVTable where Row == PublicBankEntry {
  /// The bank of mentors.
  static var mentors: CSVTable {
    CSVTable(
      "nastavniki",
      [.people("ФИО или псевдоним") { [$0.name] }, state] + work
        + [
          .disclosed("Сколько времени может уделить") { $0.profile.timeResource },
          .disclosed("С кем хотел бы работать") { $0.profile.desiredMentee },
        ] + profile)
  }

  /// The bank of mentees.
  static var mentees: CSVTable {
    CSVTable(
      "nastavlyaemye",
      [
        .people("ФИО или псевдоним") { [$0.name] }, state,
        .disclosedTexts("Запросы") { $0.requests },
      ] + work + [.disclosed("Класс или группа") { $0.profile.grade }] + profile)
  }

  private static var state: CSVColumn<Row> {
    .disclosed("Состояние") { $0.state.map(\.words) }
  }

  private static var work: [CSVColumn<Row>] {
    [
      .disclosedTexts("Формы наставничества") { $0.forms },
      .disclosedTexts("Виды наставничества") { $0.profile.kinds },
      .disclosed("В банке с") { $0.profile.since?.map(RussianDates.numeric) },
      .disclosed("В банке до") { $0.profile.until?.map(RussianDates.numeric) },
      .disclosedTexts("Программы") { $0.profile.programs?.map { $0.map(\.title) } },
    ]
  }

  private static var profile: [CSVColumn<Row>] {
    [
      .disclosed("Должность") { $0.profile.position },
      .disclosedTexts("Предметы") { $0.profile.subjects },
      .disclosed("Место работы или учёбы") { $0.profile.workplace },
      .disclosed("Образование") { $0.profile.education },
      .disclosed("Квалификационная категория") { $0.profile.category },
      .disclosed("Стаж, лет") { $0.profile.experienceYears?.map { String($0) } },
      .disclosedTexts("Компетенции") { $0.profile.competencies },
      .disclosedTexts("Интересы") { $0.profile.interests },
      .disclosedTexts("Награды") { $0.profile.awards },
      .disclosed("Рабочая почта") { $0.profile.email },
      .disclosed("Рабочий телефон") { $0.profile.phone },
      .page("Страница") { $0.page },
    ]
  }
}
