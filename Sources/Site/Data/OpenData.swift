import Diagnostics
import Publication

/// The section as open data: what the pages show, for programs (№ 1493, items 22 and 26).
///
/// Pictures, the school's own pages and the posted conditions are left to the pages; news leave
/// their text to the feed. No time of the build stands in it: it changes when the section does.
enum OpenData {
  /// The path from the root of the section.
  static let path = "data/nastavnichestvo.json"
  /// The version of the format; a change that a reader has to know of raises it.
  static let version = 1

  /// The whole file.
  static func file(in context: SiteContext) -> SiteFile {
    SiteFile(path: path) { bytes in
      var reader = TransferReader(context)
      JSONWriter.append(to: &bytes, layout: .pretty) { shape.write(context, &reader, &$0) }
      return reader.trace
    }
  }

  /// The declaration that both the file and its schema are written from.
  static var shape: DataShape<SiteContext> {
    .object(
      "section", "Раздел «Наставничество» как открытые данные.",
      [
        .required("version", "Версия формата.", .integer) { _ in version },
        .required("schema", "Схема этого файла.", .schema) { $0 },
        .required("page", "Адрес раздела.", .page) { _ in Route.home },
        .required("organization", "Организация.", .organization) { $0.section.organization },
        .required("school_year", "Текущий учебный год.", .schoolYear) { $0.section.schoolYear },
        .optional("bank_reviewed", "Когда банки проверены.", .date) { $0.section.bankReviewed },
        .required("key_numbers", "Главные числа.", .keyNumbers) { $0.section.keyNumbers },
      ] + lists)
  }

  private static var lists: [DataMember<SiteContext>] {
    [
      .list("contacts", "Кто отвечает за раздел.", of: .contact) {
        $0.section.contacts.filter(\.isTransferable)
      },
      .list("mentors", "Банк наставников.", of: .bankEntry) {
        $0.section.mentors.filter(\.isTransferable)
      },
      .list("mentees", "Банк наставляемых.", of: .bankEntry) {
        $0.section.mentees.filter(\.isTransferable)
      },
      .list("programs", "Программы.", of: .program) { $0.section.programs },
      .list("documents", "Документы.", of: .document) { $0.section.documents },
      .list("roadmaps", "Дорожные карты.", of: .roadmap) { $0.roadmaps.entries },
      .list("news", "Новости.", of: .news) { $0.section.news },
      .list("events", "Мероприятия.", of: .event) { $0.section.events },
      .list("practices", "Лучшие практики.", of: .practice) { $0.section.practices },
      .list("materials", "Методические материалы.", of: .material) { $0.section.materials },
      .list("indicators", "Показатели и опросы.", of: .indicator) { $0.section.indicators },
      .list("awards", "Награды.", of: .award) { $0.section.awards },
      .list("partners", "Партнёры.", of: .partner) { $0.section.partners },
    ]
  }
}

extension DataShape where Value == SiteContext {
  /// The address of the schema.
  fileprivate static var schema: DataShape {
    DataShape(.text(.address)) { context, _, json in
      json.string(context.absoluteURL(of: OpenDataSchema.path))
    }
  }
}
