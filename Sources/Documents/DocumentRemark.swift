import Diagnostics

/// What the user should know about a document that may be published all the same.
enum DocumentRemark: Sendable, Hashable {
  /// No word of it can be read by a program.
  case noText(DocumentKind)
  /// Some pages, by number from 1, are pictures.
  case picturedPages([Int], of: Int)
  /// Some words are drawn in a font whose letters nobody can know.
  case silentFont
  /// Words were found by their letters alone, so some may have been missed.
  case guessedText(DocumentKind)
  /// A file inside was read by its letters alone, for nobody here can unfold it.
  case opaque
  /// Pictures inside keep what the camera wrote into them, because the document is signed.
  case signedPictures
  /// Fields that say who made it stay, because it is signed.
  case signedMetadata([String])
  /// Fields that say who made it stay, because nobody can take them out of this kind.
  case keptMetadata([String], DocumentKind)
  /// A remark on a file inside.
  indirect case inside(MemberLabel, DocumentRemark)

  /// The problem with a file as the user reads it.
  func diagnostic(for file: String) -> Diagnostic {
    let place = SourcePlace(file: file)
    switch self {
    case .noText(let kind):
      return Diagnostic(
        .documentNoTextLayer, "В файле нет текста, который читает программа: \(kind.words)",
        at: place,
        explanation: "Имена в нём не проверены, его не найти поиском и не прослушать.",
        hint: "Распознайте текст или положите рядом доступную версию; имена проверьте глазами")
    case .picturedPages(let pages, let count):
      return Diagnostic(
        .documentNoTextLayer,
        "Страницы без текста, который читает программа: \(DocumentRemark.list(pages)) из \(count)",
        at: place,
        explanation: "Имена на них не проверены, их не найти поиском и не прослушать.",
        hint: "Распознайте текст этих страниц; имена на них проверьте глазами")
    case .silentFont:
      return Diagnostic(
        .documentNoTextLayer,
        "Текст читается не весь: в одном из шрифтов не сказано, где какая буква",
        at: place,
        explanation: "Имена, набранные этим шрифтом, не проверены, их не найти поиском.",
        hint: "Сохраните документ как PDF заново из той программы, где он сделан")
    case .guessedText(let kind):
      return Diagnostic(
        .documentNoTextLayer, "Текст читается не весь: это \(kind.words)", at: place,
        explanation: kind == .xls
          ? "Старые форматы устроены так, что часть имён можно не заметить; числа в ячейках, "
            + "а это телефоны и даты, не читаются вовсе."
          : "Старые форматы устроены так, что часть имён можно не заметить.",
        hint: "Сохраните документ как PDF, DOCX или ODT")
    case .opaque:
      return Diagnostic(
        .documentNoTextLayer, "содержимое читается не всё", at: place,
        explanation: "Имена в нём проверены не все.",
        hint: "Удалите этот вложенный объект или сохраните документ как PDF")
    case .signedMetadata(let fields):
      return Diagnostic(
        .documentMetadata,
        "В свойствах подписанного файла сказано, кто его составил: \(DocumentRemark.list(fields))",
        at: place,
        explanation: "Подписанный файл не меняется: от любой правки подпись стала бы неверной.",
        hint: "Если это имя публиковать нельзя, удалите свойства и подпишите документ заново")
    case .signedPictures:
      return Diagnostic(
        .documentMetadata, "В снимках внутри подписанного файла остались сведения о съёмке",
        at: place,
        explanation:
          "Это могут быть место, день и владелец камеры, а подписанный файл не меняется.",
        hint: "Если так нельзя, соберите документ из снимков без этих сведений и подпишите заново")
    case .keptMetadata(let fields, let kind):
      return Diagnostic(
        .documentMetadata,
        "В свойствах файла сказано, кто его составил: \(DocumentRemark.list(fields))", at: place,
        explanation: "Из файлов такого вида (\(kind.words)) программа их не убирает.",
        hint: "Удалите свойства файла или сохраните документ как PDF, DOCX или ODT")
    case .inside(let label, let remark):
      var problem = remark.diagnostic(for: file)
      problem.summary = "Внутри лежит \(label.words): \(problem.summary)"
      return problem
    }
  }

  /// The names of fields, each once.
  private static func list(_ fields: [String]) -> String {
    Set(fields.map(FieldName.words)).sorted().joined(separator: ", ")
  }

  /// Numbers with runs drawn together: `1–3, 7`.
  private static func list(_ pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
