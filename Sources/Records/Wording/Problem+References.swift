import Diagnostics
import Markdown

/// What is wrong with references and links.
extension Problem {
  /// A record that does not exist.
  static func danglingReference(
    _ id: RecordID, to kind: RecordKind, near: String?, at place: SourcePlace
  ) -> Diagnostic {
    let code = Quotation.mayShow(id: id.text) ? "кодом «\(id)»" : "таким кодом"
    return Diagnostic(
      .recordDanglingReference, "Нет \(kind.genitive) с \(code)", at: place,
      hint: near.map { "Возможно, имелся в виду код «\($0)»" } ?? missingHint(kind))
  }

  /// A link to a record that does not exist; a text that is no id may be a name and is not shown.
  static func brokenLink(
    _ id: String, scheme: LinkScheme, to kind: RecordKind, near: String?, at place: SourcePlace
  ) -> Diagnostic {
    let isShown = RecordID(id) != nil && Quotation.mayShow(id: id)
    let target = isShown ? "\(scheme.rawValue):\(shown(id))" : "\(scheme.rawValue):…"
    return Diagnostic(
      .markdownBrokenLink, "Ссылка «\(target)» ведёт в никуда: нет \(kind.genitive) с таким кодом",
      at: place, hint: near.map { "Возможно, имелся в виду код «\($0)»" } ?? missingHint(kind))
  }

  /// A link to a folder that the section does not have.
  static func brokenSectionLink(_ id: String, near: String?, at place: SourcePlace) -> Diagnostic {
    let target = Quotation.mayShow(id, near: near) ? "section:\(shown(id))" : "section:…"
    return Diagnostic(
      .markdownBrokenLink,
      "Ссылка «\(target)» ведёт в никуда: нет такой страницы раздела",
      at: place,
      hint: near.map { "Возможно, имелось в виду «section:\($0)»" }
        ?? "Напишите адрес страницы, например «section:dorozhnaya-karta»")
  }

  /// A link to a folder whose page this version does not make.
  static func linkLeadsNowhere(_ folder: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .markdownBrokenLink,
      "Страницы «\(folder)» в этой версии нет, ссылка выйдет простым текстом", at: place,
      severity: .warning, hint: "Уберите ссылку")
  }

  /// A link with a scheme that no page may follow.
  static func refusedLink(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .markdownSimplified, "Ссылка выйдет простым текстом: у неё недопустимый адрес", at: place,
      hint: "Ссылайтесь на http, https, mailto, страницу раздела или запись")
  }

  /// A link whose target depends on the page that shows the text.
  static func relativeLink(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .markdownBrokenLink, "Относительная ссылка с разных страниц ведёт в разные места", at: place,
      severity: .warning,
      explanation: "Один и тот же текст стоит на своей странице, в списках и в лентах.",
      hint: "Ссылайтесь на запись («document:код», «news:код»), на страницу («section:novosti») "
        + "или пишите адрес целиком")
  }

  /// A mark of a footnote.
  static func footnote(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .markdownSimplified, "Сноски вида «[^1]» не поддерживаются", at: place,
      hint: "Напишите пояснение в скобках или отдельным абзацем")
  }

  /// A picture whose record does not exist.
  static func undeclaredImage(_ id: String, near: String?, at place: SourcePlace) -> Diagnostic {
    let isShown = RecordID(id) != nil && Quotation.mayShow(id: id)
    return Diagnostic(
      .markdownUndeclaredImage,
      "Нет изображения с \(isShown ? "кодом «\(id)»" : "таким кодом")", at: place,
      hint: near.map { "Возможно, имелся в виду код «\($0)»" } ?? missingHint(.media))
  }

  /// A picture that is no record at all.
  static func foreignImage(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .markdownUndeclaredImage, "Изображение вставлено по адресу, а не по коду записи", at: place,
      explanation:
        "О каждом изображении надо знать, кто на нём и что сказать тем, кто его не видит.",
      hint: "Опишите изображение в папке media/ и напишите «![](media:код)»")
  }

  /// Something that the reader of Markdown left out.
  static func simplified(_ kind: MarkdownRemark.Kind, at place: SourcePlace) -> Diagnostic {
    switch kind {
    case .rawHTML:
      Diagnostic(
        .markdownSimplified, "HTML в тексте не поддерживается и на страницу не попадёт", at: place,
        hint: "Уберите HTML; выделение, списки и таблицы пишутся разметкой Markdown")
    case .tooDeep:
      Diagnostic(
        .markdownSimplified, "Вложенность разметки слишком велика, остался простой текст",
        at: place,
        hint: "Упростите списки и цитаты")
    case .surplusCells:
      Diagnostic(
        .markdownSimplified, "В строке таблицы больше ячеек, чем в заголовке; лишние не выйдут",
        at: place, hint: "Уберите лишние ячейки или допишите столбцы в заголовок")
    case .emptyHeading:
      Diagnostic(
        .markdownSimplified, "В заголовке нет слов, на страницу он не попадёт", at: place,
        hint: "Напишите слова после знаков «#» или удалите эту строку")
    }
  }

  /// A page above itself.
  static func circularPages(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordWrongType, "Страница оказалась сама над собой: родители идут по кругу", at: place,
      hint: "Уберите родителя у одной из этих страниц")
  }

  /// A resource with the id of another one.
  static func duplicateResource(
    _ id: RecordID, at place: SourcePlace, first: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .recordDuplicateId, "Код «\(id)» уже занят другим ресурсом", at: place,
      notes: [Diagnostic.Note("впервые — здесь", at: first)], hint: "Дайте ресурсу другой код")
  }

  /// A resource with the id of the section.
  static func reservedResource(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .recordDuplicateId, "Код «\(OnlineResource.site)» всегда означает сам раздел", at: place,
      hint: "Удалите этот ресурс или дайте ему другой код")
  }

  private static func missingHint(_ kind: RecordKind) -> String {
    "Исправьте код или создайте запись в папке \(kind.folder ?? "content")/"
  }
}
