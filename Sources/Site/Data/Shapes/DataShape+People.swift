import Diagnostics
import Publication

extension DataShape where Value == PublicName {
  /// The words alone; an alias under a ban on transfer.
  static var name: DataShape {
    DataShape(.text(nil)) { name, reader, json in
      json.string(name.revealForTransfer(for: &reader.trace))
    }
  }

  /// Somebody in a part: by name with their page, or by an alias.
  static var person: DataShape {
    .object(
      "person", "Участник, названный по имени или псевдонимом.",
      [
        .required("name", "Имя или псевдоним.", .name) { $0 },
        .required("is_named", "Имя ли это (иначе псевдоним).", .boolean) {
          $0.isNamed && $0.isTransferable
        },
        .optional("page", "Адрес страницы.", .page) { $0.isTransferable ? $0.page : nil },
      ])
  }
}

extension DataShape where Value == PublicBankEntry {
  /// A row of a bank with its page.
  static var bankEntry: DataShape {
    .object(
      "bank_entry", "Строка банка наставников или наставляемых.",
      DataMember.identity + [.optional("page", "Адрес страницы.", .page) { $0.page }]
        + DataMember.work + DataMember.profile)
  }

  /// A row for the municipal bank: without a page, because slugs belong to the section alone.
  static var municipalEntry: DataShape {
    .object(
      "municipal_entry", "Строка для муниципального банка.",
      DataMember.identity + DataMember.work + DataMember.profile)
  }
}

extension DataMember where Subject == PublicBankEntry {
  /// How the person is called.
  fileprivate static var identity: [DataMember] {
    [
      .required("name", "Имя или псевдоним.", .name) { $0.name },
      .required("is_named", "Имя ли это (иначе псевдоним).", .boolean) { $0.name.isNamed },
    ]
  }

  /// What the person does in mentoring.
  fileprivate static var work: [DataMember] {
    [
      .disclosed(
        "state", "Состояние: свободен, ищет пару, в паре или группе, вышел из банка.", .name
      ) { $0.state },
      .disclosedList("forms", "Формы наставничества.", of: .text) { $0.forms },
      .disclosedList("kinds", "Виды наставничества.", of: .text) { $0.profile.kinds },
      .disclosedList("requests", "Запросы.", of: .text) { $0.requests },
      .disclosed("since", "Первый день в банке.", .date) { $0.profile.since },
      .disclosed("until", "Последний день в банке.", .date) { $0.profile.until },
      .disclosed("time_resource", "Сколько времени может уделить.", .text) {
        $0.profile.timeResource
      },
      .disclosed("desired_mentee", "С кем хотел бы работать.", .text) { $0.profile.desiredMentee },
      .disclosedList("programs", "Программы, где назван.", of: .reference) { $0.profile.programs },
    ]
  }

  /// What is known about the person.
  fileprivate static var profile: [DataMember] {
    [
      .disclosed("position", "Должность.", .text) { $0.profile.position },
      .disclosedList("subjects", "Предметы.", of: .text) { $0.profile.subjects },
      .disclosed("workplace", "Место работы или учёбы.", .text) { $0.profile.workplace },
      .disclosed("grade", "Класс или группа.", .text) { $0.profile.grade },
      .disclosed("education", "Образование.", .text) { $0.profile.education },
      .disclosed("category", "Квалификационная категория.", .text) { $0.profile.category },
      .disclosed("experience_years", "Стаж, полных лет.", .integer) { $0.profile.experienceYears },
      .disclosedList("awards", "Награды.", of: .text) { $0.profile.awards },
      .disclosedList("competencies", "Компетенции.", of: .text) { $0.profile.competencies },
      .disclosedList("interests", "Интересы.", of: .text) { $0.profile.interests },
      .disclosed("bio", "О себе.", .prose) { $0.profile.bio },
      .disclosed("email", "Рабочая почта.", .text) { $0.profile.email },
      .disclosed("phone", "Рабочий телефон.", .text) { $0.profile.phone },
    ]
  }
}

extension PublicBankEntry {
  /// The person's page; `nil` for an anonymous row.
  var page: PublicReference? {
    slug.map { PublicReference(bank == .mentors ? .mentor : .mentee, $0, title: "") }
  }
}
