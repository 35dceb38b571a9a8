import Diagnostics
import Guard
import Records
import Russian

/// What the guard says to the people who write the section; nothing withheld is ever quoted.
enum LeakWording {
  /// How many records a message points to.
  static let namedPeople = 3
  /// How many files a message names before it counts the rest.
  private static let namedFiles = 3

  /// A finding in some files of the section, with the place where it was written if that is known.
  static func problem(
    _ leak: Leak, in files: [String], at place: SourcePlace?, notes: [Diagnostic.Note]
  ) -> Diagnostic {
    let isCertain = leak.severity == .error
    return Diagnostic(
      isCertain ? .guardLeak : .guardPossibleLeak,
      summary(of: leak.kind, isCertain: isCertain, whereabouts: whereabouts(files, place)),
      at: place, explanation: place == nil ? nil : explanation(files), notes: notes,
      hint: hint(leak.kind, isCertain: isCertain))
  }

  /// A finding in a document that is to be published, with where in it to look.
  static func problem(
    _ leak: Leak, inDocument place: SourcePlace, whereabouts: String, notes: [Diagnostic.Note]
  ) -> Diagnostic {
    let isCertain = leak.severity == .error
    return Diagnostic(
      isCertain ? .guardLeak : .guardPossibleLeak,
      summary(of: leak.kind, isCertain: isCertain, whereabouts: "В документе"), at: place,
      explanation: whereabouts, notes: notes, hint: hint(leak.kind, isCertain: isCertain))
  }

  /// An exception whose day has passed.
  static func expired(_ exception: GuardException, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .guardAllowExpired,
      "Исключение охраны действовало до \(exception.until.inFigures)", at: place,
      explanation: "Теперь охрана смотрит на эту фразу, как на все остальные.",
      hint: "Если причина осталась, назначьте новый срок; если нет, уберите исключение")
  }

  private static func whereabouts(_ files: [String], _ place: SourcePlace?) -> String {
    place == nil ? "В \(list(files))" : "Здесь"
  }

  private static func summary(
    of kind: LeakKind, isCertain: Bool, whereabouts: String
  ) -> String {
    let doubt = isCertain ? "" : ", возможно,"
    return switch kind {
    case .name where isCertain:
      "\(whereabouts) назван человек, имя которого публиковать нельзя"
    case .name:
      "\(whereabouts), возможно, назван человек: эту фамилию публиковать нельзя"
    case .contact: "\(whereabouts)\(doubt) стоит контакт, который публиковать нельзя"
    case .birthDate: "\(whereabouts)\(doubt) стоит дата рождения, которую публиковать нельзя"
    case .address: "\(whereabouts)\(doubt) стоит домашний адрес, который публиковать нельзя"
    case .alias: "Псевдоним содержит часть имени, которое он заменяет"
    case .file: "\(whereabouts)\(doubt) человека называет имя файла или адрес страницы"
    case .document: "\(whereabouts)\(doubt) стоят данные, которые публиковать нельзя"
    case .metadata:
      "\(whereabouts)\(doubt) свойства файла называют человека, имя которого "
        + "публиковать нельзя"
    }
  }

  private static func explanation(_ files: [String]) -> String? {
    files.isEmpty ? nil : "Эти слова видны в \(list(files))."
  }

  /// «файле «a», «b» и «c»», the rest counted.
  private static func list(_ files: [String]) -> String {
    guard files.count > 1 else { return files.first.map { "файле «\($0)»" } ?? "разделе" }
    let named = files.prefix(namedFiles).map { "«\($0)»" }.joined(separator: ", ")
    let rest = files.count - namedFiles
    return rest > 0
      ? "файлах \(named) и ещё \(Plural("файле", "файлах", "файлах").phrase(rest))"
      : "файлах \(named)"
  }

  private static func hint(_ kind: LeakKind, isCertain: Bool) -> String {
    let exception = "внесите фразу в «охрана: разрешить» с причиной и сроком"
    return switch kind {
    case .name:
      isCertain
        ? "Уберите имя или замените его ссылкой [слова](person:код \"кто это\"); "
          + "если человек согласен, внесите согласие; если это другой человек, \(exception)"
        : "Если это он, уберите фамилию или сделайте её ссылкой person:; если нет, \(exception)"
    case .contact, .birthDate, .address: "Уберите это; если это совпадение, \(exception)"
    case .alias: "Придумайте слово о деле, например «Наставник-физик» или «Новичок за доской»"
    case .file: "Переименуйте файл или запись: имя должно говорить о деле, а не о человеке"
    case .document: "Замените файл обезличенным; если это другой человек, \(exception)"
    case .metadata: "Очистите свойства файла и сохраните его заново"
    }
  }
}
