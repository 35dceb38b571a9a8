import Diagnostics
import Publication

extension DataShape where Value == String {
  /// Any text.
  static var text: DataShape { DataShape(.text(nil)) { text, _, json in json.string(text) } }

  /// One of a few English names.
  static func name(_ names: [String]) -> DataShape {
    DataShape(.name(names)) { name, _, json in json.string(name) }
  }

  /// An author's address as absolute; a relative one is taken as seen from a page.
  static func address(on route: Route) -> DataShape {
    DataShape(.text(.address)) { address, reader, json in
      json.string(reader.url(address, on: route))
    }
  }
}

extension DataShape where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// The English name of one of a few cases.
  static var name: DataShape {
    DataShape(.name(Value.allCases.map(\.rawValue))) { value, _, json in
      json.string(value.rawValue)
    }
  }
}

extension DataShape where Value == Int {
  /// A whole number, from 0.
  static var integer: DataShape { DataShape(.integer) { number, _, json in json.integer(number) } }
}

extension DataShape where Value == Double {
  /// A number.
  static var number: DataShape { DataShape(.number) { number, _, json in json.double(number) } }
}

extension DataShape where Value == Bool {
  /// `true` or `false`.
  static var boolean: DataShape { DataShape(.boolean) { value, _, json in json.boolean(value) } }
}

extension DataShape where Value == CivilDate {
  /// A day.
  static var date: DataShape {
    DataShape(.text(.date)) { date, _, json in json.string(date.description) }
  }
}

extension DataShape where Value == CivilMonth {
  /// A month.
  static var month: DataShape {
    DataShape(.text(.month)) { month, _, json in json.string(month.description) }
  }
}

extension DataShape where Value == SchoolYear {
  /// A school year.
  static var schoolYear: DataShape {
    DataShape(.text(.schoolYear)) { year, _, json in json.string(year.description) }
  }
}

extension DataShape where Value == PublicMoment {
  /// A day, or a time with the offset of the section's zone.
  static var moment: DataShape {
    DataShape(.either([.text(.date), .text(.dateTime)])) { moment, reader, json in
      json.string(SectionClock(of: reader.section).moment(moment))
    }
  }
}

extension DataShape where Value == PublicText {
  /// A Markdown text as plain words, a line for each paragraph.
  static var prose: DataShape {
    DataShape(.text(nil)) { text, reader, json in json.string(reader.words(text)) }
  }
}

extension DataShape where Value == PublicTermOfArt {
  /// A word of the regulation.
  static var term: DataShape {
    .object(
      "term", "Понятие: английское имя для программ и русские слова для людей.",
      [
        .required("name", "Имя для программ.", .text) { $0.name },
        .required("title", "Слова для людей.", .text) { $0.title },
      ])
  }
}

extension DataShape where Value == PublicReference {
  /// The address of a page of the section, as text.
  static var page: DataShape {
    DataShape(.text(.address)) { reference, reader, json in
      json.string(reader.url(of: reference))
    }
  }

  /// A page of the section with the words for a link to it.
  static var reference: DataShape {
    .object(
      "reference", "Ссылка на страницу раздела.",
      [
        .required("title", "Название.", .text) { $0.title },
        .required("page", "Адрес страницы.", .page) { $0 },
      ])
  }
}

extension DataShape where Value == Route {
  /// The address of a page of the section, as text.
  static var page: DataShape {
    DataShape(.text(.address)) { route, reader, json in json.string(reader.url(of: route)) }
  }
}

extension DataShape where Value == FileAsset {
  /// A file to download.
  static var file: DataShape {
    .object(
      "file", "Файл для скачивания.",
      [
        .required("url", "Адрес файла.", .fileAddress) { $0 },
        .required("format", "Формат.", .text) { $0.format },
        .required("bytes", "Размер в байтах.", .integer) { $0.byteCount },
      ])
  }

  private static var fileAddress: DataShape {
    DataShape(.text(.address)) { asset, reader, json in
      json.string(reader.context.absoluteURL(of: asset.path))
    }
  }
}

extension DataShape where Value == PublicTerm {
  /// When something happens, as exactly as it is known.
  static var term: DataShape {
    .object(
      "time",
      "Срок: дни, месяц или слова, за которыми могут стоять дни. Один день — это одинаковые from и until.",
      [
        .optional("from", "Первый день.", .date) { $0.firstDay },
        .optional("until", "Последний день.", .date) { $0.lastDay },
        .optional("month", "Месяц.", .month) { $0.month },
        .optional("words", "Срок, как его написал автор.", .text) { $0.words },
      ])
  }
}

extension PublicTerm {
  /// The term, or nothing where none was said.
  var said: PublicTerm? { self == .unsaid ? nil : self }

  fileprivate var firstDay: CivilDate? {
    switch self {
    case .day(let date), .days(let date, _), .from(let date): date
    case .words(_, let date, _): date
    case .until, .month, .unsaid: nil
    }
  }

  fileprivate var lastDay: CivilDate? {
    switch self {
    case .day(let date), .days(_, let date), .until(let date): date
    case .words(_, _, let date): date
    case .from, .month, .unsaid: nil
    }
  }

  fileprivate var month: CivilMonth? { if case .month(let month) = self { month } else { nil } }

  fileprivate var words: String? { if case .words(let words, _, _) = self { words } else { nil } }
}
