import Diagnostics

extension Template {
  /// Reads a file as a template, unless it is no text that could be one.
  init(reading file: TemplateFile) {
    let hasMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = file.bytes.dropFirst(hasMark ? 3 : 0)
    if let problem = Self.objection(to: bytes, in: file) {
      self.init(
        name: file.name, path: file.path, nodes: [], errors: [problem], oversights: [])
    } else {
      self = TemplateParser.parse(
        name: file.name, path: file.path, bytes: Array(bytes))
    }
  }

  private static func objection(to bytes: ArraySlice<UInt8>, in file: TemplateFile) -> Diagnostic? {
    let limit = TemplateLibrary.fileLimit
    guard bytes.count <= limit else {
      return Diagnostic(
        .templateSyntax, "Шаблон больше \(limit >> 10) КБ", at: SourcePlace(file: file.path),
        explanation: "Файл не читался.", hint: "Разделите его на части: {{> часть}}")
    }
    if let offset = bytes.firstIndex(of: 0) {
      return Diagnostic(
        .templateSyntax, "В шаблоне есть нулевой байт",
        at: place(of: offset, in: bytes, of: file), explanation: "Файл не читался.",
        hint: "Сохраните файл как обычный текст в кодировке UTF-8")
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return Diagnostic(
      .templateSyntax, "Шаблон записан не в кодировке UTF-8",
      at: SourcePlace(file: file.path), explanation: "Файл не читался.",
      hint: "Сохраните файл в кодировке UTF-8")
  }

  private static func place(
    of offset: Int, in bytes: ArraySlice<UInt8>, of file: TemplateFile
  ) -> SourcePlace {
    var cursor = PositionCursor()
    let position = cursor.position(of: offset - bytes.startIndex, in: Array(bytes))
    return SourcePlace(file: file.path, position: position)
  }
}
