import Diagnostics
import Gate
import Publication
import Records
import Russian

extension PersonSheet {
  /// The sheet for a terminal, or for a letter to whoever asked.
  func text() -> String {
    let numbers = FileNumbers(files)
    var parts = [head()]
    parts.append(section("Поля записи", fieldTable(numbers).text() + emptyLine))
    parts.append(section("Наставничество и снимки", categoryTable(numbers).text()))
    parts.append(section("Согласия", consents.isEmpty ? "Ни одного.\n" : consentTable().text()))
    parts.append(
      section(
        "Где о человеке сказано в записях",
        traces.isEmpty && textFiles.isEmpty ? "Нигде.\n" : traceTable(numbers).text()))
    parts.append(section("Файлы раздела", files.isEmpty ? "Ни одного.\n" : numbers.text()))
    parts.append(section("Правила", RuleTable.text(of: rules)))
    return parts.joined()
  }

  /// The rules that decided something here, in their order.
  private var rules: Set<GateRule> {
    Set((fields + categories).flatMap(\.decisions).map(\.rule))
  }

  private func section(_ heading: String, _ text: String) -> String {
    "\n\(heading.uppercased())\n\(text)"
  }

  private func head() -> String {
    let named = files.count { namingFiles.contains($0) }
    let facts: [(String, String)] = [
      ("Запись", person.origin.inWords),
      ("Статус", person.status.title),
      ("Вместо имени", person.alias.map { "«\($0)»" } ?? "слово по роли, псевдонима нет"),
      ("Основание по закону", lawWords),
      ("Муниципальный банк", person.municipalBank ? "школа предлагает" : "нет"),
      ("Своя страница", ownPages.isEmpty ? "нет" : ownPages.joined(separator: ", ")),
      (
        "Файлов о человеке",
        files.isEmpty ? "ни одного" : "\(files.count), из них с именем или его частью \(named)"
      ),
    ]
    let width = facts.map(\.0.count).max() ?? 0
    let indent = "\n" + String(repeating: " ", count: width + 2)
    let lines = facts.map { name, value in
      name + String(repeating: " ", count: width - name.count + 2)
        + TextWrapping.lines(of: value, width: 98 - width).joined(separator: indent) + "\n"
    }
    return "\(subject.name) — что показано и что скрыто на \(date.inFigures)\n\n" + lines.joined()
  }

  private var lawWords: String {
    guard let written = person.lawBasis else { return "нет" }
    return lawBasis == nil ? "\(written.title) — здесь не действует" : written.title
  }

  private func fieldTable(_ numbers: FileNumbers) -> TextTable {
    var table = TextTable(
      .init("Поле", limit: 24), .init("Решение", limit: 30), .init("Почему", limit: 30),
      .init("Файлы", limit: 12))
    for row in fields { add(row, to: &table, numbers) }
    return table
  }

  private func categoryTable(_ numbers: FileNumbers) -> TextTable {
    var table = TextTable(
      .init("Что", limit: 24), .init("Решение", limit: 30), .init("Почему", limit: 30),
      .init("Файлы", limit: 12))
    for row in categories { add(row, to: &table, numbers) }
    return table
  }

  private func add(_ row: Row, to table: inout TextTable, _ numbers: FileNumbers) {
    for (index, decision) in row.decisions.enumerated() {
      table.add(
        index == 0 ? row.title : "", words(for: decision, in: row), decision.grounds,
        numbers.list(decision.files))
    }
  }

  private func words(for decision: Decision, in row: Row) -> String {
    switch decision.state {
    case .shown: row.value.map { "показано: \($0.shortened(to: 160))" } ?? "показано"
    case .allowed: "можно показать, но негде"
    case .withheld where row.decisions.contains { $0.basis == .law } && person.isMentoring:
      "в наставничестве скрыто"
    // What is shown beside it stands in the export for another resource.
    case .withheld where row.decisions.count > 1: "на страницах скрыто"
    case .withheld: "скрыто"
    }
  }

  private var emptyLine: String {
    let lists = [
      ("Не заполнено: ", emptyFields),
      ("Не заполнено и не публиковалось бы никогда: ", emptyPrivateFields),
    ]
    return lists.filter { !$0.1.isEmpty }.map { words, fields in
      TextWrapping.lines(of: words + fields.joined(separator: ", ") + ".", width: 100)
        .joined(separator: "\n") + "\n"
    }.joined()
  }

  private func consentTable() -> TextTable {
    var table = TextTable(
      .init("№", limit: 3), .init("Подписано", limit: 10), .init("Кто подписал", limit: 22),
      .init("Срок", limit: 21), .init("На этот день", limit: 24), .init("Строка", limit: 6))
    for (state, number) in zip(consents, 1...) {
      let consent = state.consent
      let first = (consent.validFrom ?? consent.signed).inFigures
      table.add(
        "\(number)", consent.signed.inFigures, consent.signer.title,
        "\(first)–\(consent.validUntil.inFigures)", state.words,
        consent.origin.position.map { String($0.line) } ?? "")
    }
    return table
  }

  private func traceTable(_ numbers: FileNumbers) -> TextTable {
    var table = TextTable(
      .init("Кем и где", limit: 46), .init("Как показано", limit: 36), .init("Файлы", limit: 12))
    for trace in traces {
      let isOwn = trace.involvement.record == subject
      let record = isOwn ? nil : trace.involvement.record?.name
      let title = [trace.title.map { "«\($0)»" }, record.map { "(\($0))" }].compactMap(\.self)
      table.add(
        ([trace.involvement.capacity.words] + title).joined(separator: " "), trace.words,
        numbers.list(trace.files))
    }
    if !textFiles.isEmpty {
      table.add("слова текста или документа", "назван в тексте", numbers.list(textFiles))
    }
    return table
  }
}

extension PersonSheet.Trace {
  /// How it is told, in a few words.
  var words: String {
    switch (appearance, involvement.capacity) {
    case (.named, .sitter): "снимок показан"
    case (.absent, .sitter): "снимок не показан"
    case (.absent, _) where recordObstacle != nil:
      "запись скрыта: \(recordObstacle?.words ?? "")"
    case (.absent, _) where start != nil: "покажут с \(start?.inFigures ?? "")"
    case (.absent, .reviewer): "отзыв не показан"
    case (.named, _): "по имени"
    case (.anonymous, _):
      involvement.substitute.map { "без имени: «\($0)»" } ?? "без имени"
    case (.absent, _): "не назван"
    }
  }
}

extension ConsentState {
  /// What the consent comes to, in a few words.
  fileprivate var words: String {
    var words =
      obstacle.map { "не действует: \($0.words)" }
      ?? "действует: " + effectiveOn.joined(separator: ", ")
    if let day = consent.withdrawn {
      let categories = consent.withdrawnCategories.map(\.title)
      words += "; отозвано с \(day.inFigures)"
      if !categories.isEmpty { words += ": " + categories.joined(separator: ", ") }
    }
    return words
  }
}

extension Person {
  /// Whether the person has a role in mentoring.
  fileprivate var isMentoring: Bool { mentor != nil || mentee != nil }
}

extension SourcePlace {
  /// The file and the line: «people/petrova.yaml:1».
  var inWords: String { position.map { "\(file):\($0.line)" } ?? file }
}

extension String {
  /// The text on one line, cut behind a number of characters.
  fileprivate func shortened(to limit: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit) + "…"
  }
}
