import Diagnostics
import Records
import Russian

extension Journal {
  /// The journal as tables for people.
  func text() -> String {
    let parts = [
      part("Что показано о людях", shownText),
      part("Кончается в ближайшие \(Journal.notice) дней", endingsTable.orNothing),
      part("14 и 18 лет", agesTable.orNothing),
      part("Согласия, вписанные в другой документ после 01.09.2025", enclosedTable.orNothing),
      part("Условия и запреты, о которых не сказано в разделе", unpostedTable.orNothing),
      part("Отзывы, по которым идут дни", withdrawalsTable.orNothing),
      removals.isEmpty ? "" : part("Что убрали последние сборки", removalsText),
      part("Впервые опубликовано последней сборкой", firstsText),
    ]
    return "Журнал на \(date.inFigures)\n" + parts.joined()
  }

  private func part(_ heading: String, _ text: String) -> String {
    "\n\(heading.uppercased())\n\(text)"
  }

  private var shownText: String {
    var table = TextTable(
      .init("Человек", limit: 24), .init("Что показано", limit: 44), .init("Право", limit: 10),
      .init("До", limit: 10), .init("Файлов", limit: 6))
    for line in shown {
      table.add(
        line.record.id, FieldWords.list(line.fields, of: .person),
        line.basis == "law" ? "закон" : "согласие", line.until?.inFigures ?? "",
        "\(line.files.count)")
    }
    let rest = others.values.reduce(0, +)
    let words = Plural("запись", "записи", "записей").phrase(rest)
    return table.orNothing + "Кроме того, показано не о людях: \(words).\n"
  }

  private var endingsTable: TextTable {
    var table = TextTable(
      .init("Последний день", limit: 14), .init("Человек", limit: 24), .init("Где", limit: 16),
      .init("Что исчезнет", limit: 44))
    for ending in endings {
      table.add(
        ending.until.inFigures, ending.record.id, ending.resource,
        FieldWords.list(ending.categories.map(\.rawValue), of: .person))
    }
    return table
  }

  private var agesTable: TextTable {
    var table = TextTable(
      .init("Человек", limit: 24), .init("Что", limit: 22), .init("Что меняется", limit: 52))
    for age in ages {
      let time = age.isToCome ? "скоро" : "недавно исполнилось"
      table.add(age.record.id, "\(time) \(age.years)", age.change)
    }
    return table
  }

  private var enclosedTable: TextTable {
    var table = TextTable(
      .init("Человек", limit: 24), .init("Подписано", limit: 10), .init("Запись", limit: 40))
    for duty in enclosed { table.add(duty.record.id, duty.signed.inFigures, duty.place.inWords) }
    return table
  }

  private var unpostedTable: TextTable {
    var table = TextTable(
      .init("Последний день", limit: 14), .init("Человек", limit: 24),
      .init("Подписано", limit: 10), .init("Сегодня", limit: 12), .init("Запись", limit: 30))
    for duty in unposted {
      guard let lastDay = duty.lastDay else { continue }
      table.add(
        lastDay.inFigures, duty.record.id, duty.signed.inFigures,
        lastDay < date ? "просрочено" : "дни идут", duty.place.inWords)
    }
    return table
  }

  private var withdrawalsTable: TextTable {
    var table = TextTable(
      .init("Последний день", limit: 14), .init("Человек", limit: 24),
      .init("Получено", limit: 10), .init("Что отозвано", limit: 30),
      .init("Сегодня", limit: 24))
    for withdrawal in withdrawals {
      let categories = FieldWords.list(withdrawal.categories.map(\.rawValue), of: .person)
      table.add(
        withdrawal.lastDay.inFigures, withdrawal.record.id, withdrawal.received.inFigures,
        categories.isEmpty ? "всё" : categories,
        withdrawal.isBuilt ? "раздел собран" : "соберите раздел")
    }
    return table
  }

  private var removalsText: String {
    removals.map { RemovalText(notices: [], isPrivate: true).paragraph($0) }
      .joined(separator: "\n")
  }

  private var firstsText: String {
    switch memory {
    case .nothing: return "О сборках ничего не известно: их ещё не было, или папка .cache стёрта.\n"
    case .unreadable: return "О сборках ничего не известно: память о них не читается.\n"
    case .memory(let memory):
      let when = "Последняя сборка — на \(memory.date.inFigures).\n"
      guard memory.began < memory.date else {
        return when + "Что было показано до неё, не известно.\n"
      }
      return when + firstsTable.orNothing
    }
  }

  private var firstsTable: TextTable {
    var table = TextTable(
      .init("Запись", limit: 30), .init("Что", limit: 52), .init("Файлов", limit: 6))
    for first in firsts {
      let kind = RecordKind(rawValue: String(first.record.prefix { $0 != ":" })) ?? .person
      table.add(
        first.record, FieldWords.list(first.fields, of: kind), "\(first.files.count)")
    }
    return table
  }
}

extension Journal.Age {
  /// What the age changes; the day itself is a birth date and stays out.
  fileprivate var change: String {
    switch years {
    case 14 where keepsConsents: "нужна и своя подпись; подписанное раньше действует"
    case 14: "нужна и своя подпись: согласие одного представителя не действует"
    default: "нужна только своя подпись: всё подписанное раньше не действует"
    }
  }
}

extension String {
  /// The id behind the kind of a record: `a-ivanova` of `person:a-ivanova`.
  fileprivate var id: String { split(separator: ":").last.map(String.init) ?? self }
}

extension TextTable {
  /// The table, or a word for one without rows.
  fileprivate var orNothing: String { isEmpty ? "Ничего.\n" : text() }
}
