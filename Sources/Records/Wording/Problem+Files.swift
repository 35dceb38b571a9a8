import Diagnostics

/// What is wrong with files that a record names; `nil` for a name that must not be shown.
extension Problem {
  /// A name that leads out of its folder.
  static func fileOutside(_ name: String?, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "\(file("Имя файла", name, of: key)) выводит из папки раздела",
      at: place, hint: "Положите файл рядом с записью и напишите только его имя")
  }

  /// A name of a symbolic link.
  static func fileIsLink(_ name: String?, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "\(file(nil, name, of: key)) — ссылка на файл, а не сам файл",
      at: place, hint: "Положите рядом с записью сам файл")
  }

  /// A name of a folder or of something stranger.
  static func fileIsNoFile(_ name: String?, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "\(file(nil, name, of: key)) — не обычный файл", at: place,
      hint: "Напишите имя файла, который лежит рядом с записью")
  }

  /// A name of nothing.
  static func fileMissing(
    _ name: String?, of key: String, in folder: String, near: String?, at place: SourcePlace
  ) -> Diagnostic {
    let folder = folder.isEmpty ? "content/" : folder
    return Diagnostic(
      .fileUnreadable, "\(file("Файла", name, of: key)) нет в папке \(folder)",
      at: place,
      hint: near.map { "Возможно, имелся в виду файл «\($0)»" }
        ?? "Положите файл в эту папку или исправьте имя")
  }

  /// A file by its name, where it may be shown, and the key that names it.
  private static func file(_ word: String?, _ name: String?, of key: String) -> String {
    let words = [word ?? (name == nil ? "Значение" : nil), name.map { "«\(shown($0))»" }]
    return words.compactMap(\.self).joined(separator: " ")
      + (name == nil ? " из ключа «\(key)»" : " (ключ «\(key)»)")
  }
}
