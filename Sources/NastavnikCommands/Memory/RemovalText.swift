import Diagnostics

/// What a build took away, told in paragraphs to the person who built.
struct RemovalText {
  /// What is told of each removal.
  let notices: [RemovalNotice]
  /// Whether people look at it: the log of a server may be public, and a page's address may say
  /// the name that has just been taken away.
  let isPrivate: Bool

  /// How many addresses of one kind are listed.
  private static let limit = 20

  /// The paragraphs, each line ended; nothing where nothing was removed.
  var text: String {
    guard !notices.isEmpty else { return "" }
    let paragraphs = notices.map(paragraph).joined(separator: "\n")
    return "\n" + paragraphs + """

      Что делать
        1. Выложите новую сборку, а исчезнувшие файлы удалите с сервера.
        2. Попросите поисковики забыть исчезнувшие адреса. Яндекс Вебмастер: «Инструменты»,
           «Удаление страниц из поиска». Google Search Console: «Удаления».
        3. Попросите их перечитать изменившиеся страницы. Яндекс Вебмастер: «Индексирование»,
           «Переобход страниц». Google Search Console: «Проверка URL».
        4. Уберите то же из соцсетей и других мест, где школа это размещала.
        5. Проверьте копию раздела с сервера: nastavnik check --published ПАПКА


      """
  }

  /// What is told of one removal, each line ended.
  func paragraph(_ notice: RemovalNotice) -> String {
    var text = notice.summary + "\n"
    if let place = notice.place {
      let line = place.position.map { ", строка \($0.line)" } ?? ""
      text += "  Запись: \(place.file)\(line).\n"
    }
    text += "  Что убрано: \(notice.fields).\n  \(notice.term)\n"
    if notice.removal.isGuess {
      text +=
        "  О прошлой сборке ничего не известно, поэтому ниже всё, что в этой исчезло и изменилось.\n"
    }
    text += list("  Исчезло:", notice.removal.removed, of: notice)
    text += list("  Изменилось:", notice.changedPages, of: notice)
    return text
  }

  private func list(_ heading: String, _ paths: [String], of notice: RemovalNotice) -> String {
    let shown = isPrivate ? paths : paths.filter { PublishedPath($0) != .person }
    var lines = shown.prefix(RemovalText.limit).map { "    \(notice.address(of: $0))\n" }
    if shown.count > lines.count {
      lines.append("    и ещё \(shown.count - lines.count): см. отчёт (--report)\n")
    }
    let hidden = paths.count - shown.count
    if hidden > 0 {
      lines.append("    страниц человека: \(hidden); адреса назовёт nastavnik journal\n")
    }
    return lines.isEmpty ? "" : heading + "\n" + lines.joined()
  }
}
