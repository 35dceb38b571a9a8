import Publication

extension DataShape where Value == PublicOrganization {
  /// The organisation.
  static var organization: DataShape {
    .object(
      "organization", "Организация, чей это раздел.",
      [
        .required("full_name", "Полное название.", .text) { $0.fullName },
        .required("short_name", "Краткое название.", .text) { $0.shortName },
        .required("type", "Тип организации.", .term) { $0.type },
        .optional("address", "Адрес.", .text) { $0.address },
        .optional("inn", "ИНН.", .text) { $0.inn },
        .optional("ogrn", "ОГРН.", .text) { $0.ogrn },
        .required("site_url", "Официальный сайт.", .address(on: .home)) { $0.siteURL },
        .optional("founder", "Учредитель.", .text) { $0.founder },
        .optional(
          "policy_url", "Политика обработки персональных данных.", .address(on: .home)
        ) { $0.policyURL },
      ])
  }
}

extension DataShape where Value == PublicContact {
  /// The head, the curator, or who answers for personal data.
  static var contact: DataShape {
    .object(
      "contact", "Кто отвечает за раздел.",
      [
        .required(
          "capacity", "В каком качестве.", .name(["head", "curator", "data_officer"])
        ) { $0.capacity.name },
        .optional("name", "Имя.", .name) { $0.name },
        .disclosed("position", "Должность.", .text) { $0.position },
        .disclosed("email", "Рабочая почта.", .text) { $0.email },
        .disclosed("phone", "Рабочий телефон.", .text) { $0.phone },
      ])
  }
}

extension PublicContact.Capacity {
  fileprivate var name: String {
    switch self {
    case .head: "head"
    case .curator: "curator"
    case .dataOfficer: "data_officer"
    }
  }
}

extension DataShape where Value == PublicKeyNumbers {
  /// The numbers of the home page.
  static var keyNumbers: DataShape {
    .object(
      "key_numbers", "Главные числа раздела.",
      [
        .required("mentors", "Людей в банке наставников.", .count) { $0.mentors },
        .required("mentees", "Людей в банке наставляемых.", .count) { $0.mentees },
        .required("programs_under_way", "Программ реализуется.", .integer) { $0.programsUnderWay },
        .required("programs_completed", "Программ завершено.", .integer) { $0.programsCompleted },
        .optional("staff", "Педагоги организации.", .staff) { $0.staff },
      ])
  }
}

extension DataShape where Value == PublicKeyNumbers.Staff {
  /// The staff on a day.
  static var staff: DataShape {
    .object(
      "staff", "Педагоги организации.",
      [
        .optional("total", "Всего.", .count) { $0.total },
        .optional("under_35", "Из них до 35 лет.", .count) { $0.under35 },
        .optional("as_of", "На какой день.", .date) { $0.asOf },
        .optional("source", "Источник.", .text) { $0.source },
      ])
  }
}

extension DataShape where Value == PublicPartner {
  /// An organisation that works with the school.
  static var partner: DataShape {
    .object(
      "partner", "Партнёр.", noting: { $0.lines },
      [
        .required("id", "Код записи.", .text) { $0.id },
        .required("name", "Название.", .text) { $0.name },
        .optional("role", "Что делает в наставничестве.", .text) { $0.role },
        .optional("url", "Сайт.", .address(on: .folder(.partners))) { $0.url },
        .optional("agreement", "Соглашение.", .reference) { $0.agreement },
      ])
  }
}

extension DataShape where Value == PublicAward {
  /// An award.
  static var award: DataShape {
    .object(
      "award", "Награда.", noting: { $0.lines },
      [
        .required("title", "Название.", .text) { $0.title },
        .required("date", "Дата.", .date) { $0.date },
        .optional("nomination", "Номинация.", .text) { $0.nomination },
        .list("people", "Кто награждён.", of: .person) { $0.people },
        .optional("program", "Программа.", .reference) { $0.program },
        .optional("level", "Уровень.", .text) { $0.level },
        .optional("place", "Место.", .text) { $0.place },
        .optional("order", "Приказ.", .reference) { $0.order },
      ])
  }
}
