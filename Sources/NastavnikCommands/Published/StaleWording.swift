import Diagnostics
import Gate
import Output
import Records
import Russian

/// What `check` says of a section that is online and tells more than it may today.
struct StaleWording {
  /// The private records.
  let records: RecordSet
  /// What was let through or kept back today.
  let ledger: Ledger
  /// The day of the check.
  let date: CivilDate
  /// Whether people look at the messages: the log of a server may be public, and the path of a page
  /// may say a name.
  let isPrivate: Bool

  /// How many files a message names.
  private static let limit = 10

  /// One problem a person; what belongs to nobody known comes last.
  func problems(_ outcome: StaleSearch.Outcome) -> [Diagnostic] {
    let byRecord = Dictionary(grouping: outcome.findings, by: \.record)
    let known = byRecord.keys.compactMap(\.self).sorted().map { record in
      problem(byRecord[record] ?? [], of: record)
    }
    return doubt(outcome) + known + unknown(byRecord[nil] ?? []) + outcome.obstacles.map(unread)
      + unanswered(outcome.indexes)
  }

  /// A remark about files of the search, whose words no page of the copy answers for.
  private func unanswered(_ indexes: [String]) -> [Diagnostic] {
    guard !indexes.isEmpty else { return [] }
    let count = Plural("файл", "файла", "файлов").phrase(indexes.count)
    return [
      Diagnostic(
        .fileUnreadable, "Указатель поиска не проверен: \(count)", severity: .warning,
        explanation: "Слова в нём стоят без окончаний, а страниц, из которых он сделан, "
          + "в копии нет.",
        notes: notes(onFiles: indexes),
        hint: "Выложите сегодняшнюю сборку целиком, вместе с файлом \(SectionInventory.path)")
    ]
  }

  private func problem(_ findings: [StaleFinding], of record: String) -> Diagnostic {
    let kinds = StaleFinding.Kind.inOrder.filter { kind in findings.contains { $0.kind == kind } }
    let isCertain = findings.contains { $0.severity == .error }
    let words = kinds.map(\.words).joined(separator: ", ")
    return Diagnostic(
      .outputStalePersonalData,
      isCertain
        ? "На сайте ещё есть то, чего сегодня показывать нельзя: \(words)"
        : "На сайте, возможно, ещё есть то, чего сегодня показывать нельзя: \(words)",
      at: place(of: record), severity: isCertain ? .error : .warning,
      explanation: due(kinds, of: record), notes: notes(findings), hint: StaleWording.hint)
  }

  private func unknown(_ findings: [StaleFinding]) -> [Diagnostic] {
    let subjects: [(StaleFinding.Kind, String)] = [
      (.page, "На сайте ещё есть личные страницы, которых в сегодняшнем разделе нет"),
      (.picture, "На сайте ещё есть снимки, которых в сегодняшнем разделе нет"),
    ]
    return subjects.compactMap { kind, summary in
      let own = findings.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      return Diagnostic(
        .outputStalePersonalData, summary,
        explanation: "Права показывать их сегодня нет: убрать надо сразу.", notes: notes(own),
        hint: StaleWording.hint)
    }
  }

  /// A remark about a folder that does not look like a section.
  private func doubt(_ outcome: StaleSearch.Outcome) -> [Diagnostic] {
    guard !outcome.hasHomePage else { return [] }
    return [
      Diagnostic(
        .fileUnreadable, "В папке с копией раздела нет главной страницы index.html",
        severity: .warning, explanation: "Возможно, это не та папка, и проверено не то.",
        hint: "Укажите папку, в которой лежит index.html раздела")
    ]
  }

  private func unread(_ obstacle: PublishedCopy.Obstacle) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Файл «\(shown(obstacle.path))» не проверен: \(obstacle.reason)",
      severity: .warning, explanation: "Что в нём написано, не известно.",
      hint: "Посмотрите его сами")
  }

  private static let hint =
    "Выложите сегодняшнюю сборку и удалите с сервера всё, чего в ней нет"

  private func notes(_ findings: [StaleFinding]) -> [Diagnostic.Note] {
    notes(onFiles: findings.map(\.path).inByteOrderOnce)
  }

  private func notes(onFiles files: [String]) -> [Diagnostic.Note] {
    var notes = files.prefix(StaleWording.limit).map {
      Diagnostic.Note("на сайте: «\(shown($0))»")
    }
    if files.count > notes.count { notes.append(.init("всего файлов: \(files.count)")) }
    return notes
  }

  private func shown(_ path: String) -> String {
    guard !isPrivate, PublishedPath(path) == .person else { return path }
    let parts = path.split(separator: "/")
    return "\(parts[0])/…/\(parts[parts.count - 1])"
  }

  private func place(of record: String) -> SourcePlace? {
    if let person = records.people[named: record] { return person.origin }
    // A row of a protected list is named by its file and line.
    guard let colon = record.lastIndex(of: ":"),
      let line = Int(record[record.index(after: colon)...])
    else { return nil }
    return SourcePlace(
      file: String(record[..<colon]), position: SourcePosition(line: line, column: 1))
  }

  /// Since when it should be gone.
  private func due(_ kinds: [StaleFinding.Kind], of record: String) -> String {
    guard let person = records.people[named: record] else {
      return "Это имя стоит в защищённом списке: убрать надо сразу."
    }
    let subject = LedgerSubject(.person, person.id.text)
    let fields = Set(kinds.flatMap(\.fields))
    let reasons = Set(
      ledger.withheld(of: subject).filter { fields.contains($0.field) }.map(\.reason))
    if reasons.contains(.withdrawn), let withdrawal = person.withdrawal(on: date),
      let received = withdrawal.withdrawn, let lastDay = withdrawal.lastDayToStop
    {
      let duty = lastDay < date ? "убрать надо было" : "убрать надо"
      return "Согласие отозвано \(received.inFigures): \(duty) не позднее \(lastDay.inFigures)."
    }
    let ended = person.consents.map(\.validUntil).filter { $0 < date }.max()
    if reasons.contains(.expired), let ended {
      return "Срок согласия кончился \(ended.inFigures): убрать надо было на следующий день."
    }
    return "Действующего согласия на это нет: убрать надо сразу."
  }
}

extension StaleFinding.Kind {
  /// The kinds in the order in which messages name them.
  fileprivate static let inOrder: [Self] = [
    .name, .contact, .birthDate, .address, .file, .document, .metadata, .page, .picture,
  ]

  /// The kind in words.
  fileprivate var words: String {
    switch self {
    case .name: "имя"
    case .contact: "контакты"
    case .birthDate: "дата рождения"
    case .address: "адрес"
    case .file: "имя в названии файла"
    case .document: "слова внутри документа"
    case .metadata: "свойства документа"
    case .page: "личная страница"
    case .picture: "снимок"
    }
  }

  /// The keys of the record that it shows.
  fileprivate var fields: [String] {
    switch self {
    case .name, .file, .document, .metadata, .page:
      ["surname", "given_name", "patronymic", "mentor.since", "mentee.since"]
    case .contact: ["work_email", "work_phone", "email", "phone"]
    case .birthDate: ["birth_date"]
    case .address: ["address"]
    case .picture: ["photo", "group_photo"]
    }
  }
}
