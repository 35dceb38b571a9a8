import Diagnostics

/// What is wrong with files that a record names.
extension Problem {
  /// A name that leads out of its folder.
  static func fileOutside(_ name: String, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Имя файла «\(shown(name))» (ключ «\(key)») выводит из папки раздела",
      at: place, hint: "Положите файл рядом с записью и напишите только его имя")
  }

  /// A name of a symbolic link.
  static func fileIsLink(_ name: String, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "«\(shown(name))» (ключ «\(key)») — ссылка на файл, а не сам файл",
      at: place, hint: "Положите рядом с записью сам файл")
  }

  /// A name of a folder or of something stranger.
  static func fileIsNoFile(_ name: String, of key: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "«\(shown(name))» (ключ «\(key)») — не обычный файл", at: place,
      hint: "Напишите имя файла, который лежит рядом с записью")
  }

  /// A name of nothing.
  static func fileMissing(
    _ name: String, of key: String, in folder: String, near: String?, at place: SourcePlace
  ) -> Diagnostic {
    let folder = folder.isEmpty ? "content/" : folder
    return Diagnostic(
      .fileUnreadable, "Файла «\(shown(name))» (ключ «\(key)») нет в папке \(folder)",
      at: place,
      hint: near.map { "Возможно, имелся в виду файл «\($0)»" }
        ?? "Положите файл в эту папку или исправьте имя")
  }
}
