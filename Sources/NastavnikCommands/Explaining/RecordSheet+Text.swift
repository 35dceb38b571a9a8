import Diagnostics
import Gate
import Records

extension RecordSheet {
  /// The sheet for a terminal.
  func text() -> String {
    let numbers = FileNumbers(files)
    var text = "\(entry.subject.name) — что показано и что скрыто на \(date.inFigures)\n\n"
    let facts: [(String, String?)] = [
      ("Запись", entry.origin.inWords), ("Название", entry.title), ("Состояние", status?.words),
    ]
    for (name, value) in facts {
      guard let value else { continue }
      text += name + String(repeating: " ", count: 11 - name.count) + value + "\n"
    }
    text += "\nРЕШЕНИЯ\n" + (rows.isEmpty ? "Решать нечего.\n" : decisionTable(numbers).text())
    if !people.isEmpty { text += "\nЛЮДИ\n" + peopleTable(numbers).text() }
    text += "\nФАЙЛЫ РАЗДЕЛА\n" + (files.isEmpty ? "Ни одного.\n" : numbers.text())
    if !rows.isEmpty {
      text += "\nПРАВИЛА\n" + RuleTable.text(of: Set(rows.map(\.decision.rule)))
    }
    return text
  }

  private func decisionTable(_ numbers: FileNumbers) -> TextTable {
    var table = TextTable(
      .init("Что", limit: 24), .init("Решение", limit: 22), .init("Почему", limit: 36),
      .init("Файлы", limit: 14))
    for row in rows {
      table.add(
        entry.subject.kind.title(of: row.field), row.decision.state.words, row.decision.grounds,
        numbers.list(row.decision.files))
    }
    return table
  }

  private func peopleTable(_ numbers: FileNumbers) -> TextTable {
    var table = TextTable(
      .init("Кто", limit: 24), .init("Кем", limit: 18), .init("Как показан", limit: 20),
      .init("Чего не хватает", limit: 24), .init("Файлы", limit: 10))
    for trace in people {
      table.add(
        "person:" + trace.involvement.person.text, trace.involvement.capacity.words,
        trace.words, trace.lackingWords, numbers.list(trace.files))
    }
    return table
  }
}

extension PersonSheet.Trace {
  /// What keeps the name back: the categories, those with one reason together.
  fileprivate var lackingWords: String {
    guard appearance != .named else { return "" }
    guard !lacking.isEmpty else {
      return start == nil && appearance == .anonymous && involvement.capacity != .linked
        ? "имя или пара" : ""
    }
    var reasons: [WithheldReason] = []
    for one in lacking where !reasons.contains(one.reason) { reasons.append(one.reason) }
    return reasons.map { reason in
      let words = lacking.filter { $0.reason == reason }.map {
        $0.category.term.russian.replacing("_", with: " ")
      }
      return "\(words.joined(separator: ", ")): \(reason.words)"
    }.joined(separator: "; ")
  }
}

extension ProgramStatus {
  /// The status, and what of a programme is public then (contract, section 3).
  fileprivate var words: String {
    switch self {
    case .draft: "черновик: не видно ничего"
    case .approved: "объявлена: видны название, цель и сроки, но не люди"
    case .active: "идёт: видно всё, кроме результатов"
    case .extended: "продлена: видно всё, кроме результатов"
    case .completed, .stopped: "завершена: видно всё, кроме причины завершения"
    }
  }
}

extension Decision.State {
  /// The state in a word or two.
  var words: String {
    switch self {
    case .shown: "показано"
    case .allowed: "можно показать, но негде"
    case .withheld: "скрыто"
    }
  }
}

extension RecordKind {
  /// A field of a record of this kind, as the record spells it in Russian.
  func title(of field: String) -> String {
    if field == "*" { return "запись" }
    if self == .person, field == TextNaming.name { return "имя в тексте" }
    if self == .person, let known = PersonField(rawValue: field) { return known.title }
    if self == .person, let category = PersonalCategory(rawValue: field) {
      return category.term.russian.replacing("_", with: " ")
    }
    return keyTitle(of: field)
  }

  /// A key, or a key within a key, in Russian.
  func keyTitle(of field: String) -> String {
    var schemas = [schema]
    var names: [String] = []
    for word in field.split(separator: ".") {
      guard let key = schemas.lazy.compactMap({ $0.key(spelled: String(word)) }).first else {
        return field
      }
      names.append(key.spelling.russian.replacing("_", with: " "))
      schemas = key.shape.inner
    }
    return names.joined(separator: ": ")
  }
}
