import Diagnostics
import Records

/// What is told of a removal: what went, by when it has to be gone everywhere, where it stood.
struct RemovalNotice {
  /// What was removed.
  let removal: Removal
  /// The record that it was about; `nil` where the record itself is gone.
  let person: Person?
  /// The address of the section, without a slash at its end.
  let baseURL: String

  /// Puts together what is told.
  init(_ removal: Removal, in records: RecordSet, baseURL: String) {
    self.removal = removal
    self.person = records.people[named: removal.record]
    self.baseURL = baseURL
  }

  /// Where the school finds it in the records: the withdrawal, or the person.
  var place: SourcePlace? {
    guard let person else { return nil }
    let withdrawal = person.consents.first {
      removal.cause == .withdrawn && $0.withdrawn == removal.received
    }
    return withdrawal?.place(of: "withdrawn") ?? person.origin
  }

  /// What happened, in one sentence without a full stop.
  var summary: String {
    switch removal.cause {
    case .withdrawn:
      let day = removal.received.map { " " + $0.inFigures } ?? ""
      return "Отозвано\(day) и убрано из раздела"
    case .expired: return "Кончился срок согласия, и из раздела убрано"
    case .gone where person == nil: return "Записи о человеке больше нет, и из раздела убрано"
    case .gone: return "Права показывать больше нет, и из раздела убрано"
    }
  }

  /// What was removed, in words.
  var fields: String {
    FieldWords.list(removal.fields, of: .person)
  }

  /// By when everything has to be gone, as a whole sentence.
  var term: String {
    guard let lastDay = removal.lastDay else {
      return "Выложите эту сборку сразу: срока на это закон не даёт."
    }
    return "Распространение надо прекратить не позднее \(lastDay.inFigures): "
      + "на это три рабочих дня (152-ФЗ, ст. 10.1 ч. 14)."
  }

  /// The addresses that search engines should forget.
  var goneAddresses: [String] { removal.removed.map(address) }

  /// The files of the pages that stand, without what was taken away.
  var changedPages: [String] { removal.changed.filter { $0.hasSuffix(".html") } }

  /// The addresses that search engines should read again.
  var changedAddresses: [String] { changedPages.map(address) }

  /// The same as a remark for machines; logs may be public, so it holds no address.
  var diagnostic: Diagnostic {
    let (gone, changed) = (goneAddresses.count, changedAddresses.count)
    let counts = "Исчезло адресов: \(gone), изменилось: \(changed); "
    return Diagnostic(
      removal.cause == .withdrawn ? .consentWithdrawn : .consentExpired,
      "\(summary): \(fields)", at: place, severity: .note,
      explanation: term + " " + counts + "их называют отчёт и команда journal.",
      hint: "Выложите эту сборку и попросите поисковики забыть исчезнувшие адреса")
  }

  /// The address of a file of the section; of a page, that of its folder.
  func address(of path: String) -> String {
    let page = "index.html"
    let isPage = path == page || path.hasSuffix("/" + page)
    return "\(baseURL)/\(isPage ? String(path.dropLast(page.count)) : path)"
  }
}
