import Diagnostics

/// The words for everything that can be wrong with a template on its page.
extension Linker {
  /// How many names a message lists before it breaks off.
  private static let listedNames = 24

  func unknown(
    _ name: TemplateName, at index: Int, among shape: ViewShape, on trail: Trail
  ) -> Diagnostic {
    let segment = name.segments[index]
    let isFirst = index == 0
    let whole = name.segments[..<index].joined(separator: ".")
    let near =
      NearMiss.closest(to: segment, among: shape.names)
      ?? (isFirst ? NearMiss.closest(to: segment, among: page.names).map { "page.\($0)" } : nil)
    var hint = near.map { "Возможно, имелось в виду «\($0)»" }
    if isFirst, page.slot(segment) != nil {
      hint = "Это имя всей страницы: напишите «page.\(name.text)»"
    }
    let isPage = shape.type == page.type
    return problem(
      .templateUnknownName,
      isFirst ? "Имени «\(segment)» здесь нет" : "Имени «\(segment)» нет в «\(whole)»",
      at: name, on: trail,
      explanation: Self.list(of: shape, where: isFirst ? "Здесь" : "Там")
        + (isFirst && !isPage ? " Всё о странице — через page." : ""),
      hint: hint)
  }

  func emptySegment(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "В «\(name.text)» лишняя точка", at: name, on: trail,
      hint: "Поставьте между именами по одной точке")
  }

  func noParts(
    _ name: TemplateName, before index: Int, kind: FieldKind, on trail: Trail
  ) -> Diagnostic {
    let whole = name.segments[..<index].joined(separator: ".")
    let rest = name.segments[index...].joined(separator: ".")
    if let example = Self.example(inside: kind, for: name.segments[index], rest) {
      return problem(
        .templateUnknownName, "«\(whole)» — список, точкой в него не войти", at: name, on: trail,
        hint: "Откройте раздел: {{#\(whole)}}\(example){{/\(whole)}}")
    }
    return problem(
      .templateUnknownName, "У «\(whole)» нет частей, поэтому нет и «\(rest)»", at: name, on: trail,
      hint: "Оставьте только «\(whole)»")
  }

  func dotOutsideTexts(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateUnknownName, "Точка здесь ничего не означает", at: name, on: trail,
      explanation: "{{.}} — это текст, по которому идёт раздел: очередной из списка или тот, "
        + "что может отсутствовать.",
      hint: "Назовите значение по имени")
  }

  func printedFlag(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "«\(name.text)» — условие, его нельзя напечатать", at: name, on: trail,
      hint: "Откройте раздел: {{#\(name.text)}}…{{/\(name.text)}}")
  }

  func printedList(_ name: TemplateName, example: String, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "«\(name.text)» — список, его нельзя напечатать целиком", at: name,
      on: trail, hint: "Откройте раздел: {{#\(name.text)}}\(example){{/\(name.text)}}")
  }

  func printedView(_ name: TemplateName, of shape: ViewShape, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "«\(name.text)» состоит из частей, его нельзя напечатать целиком", at: name,
      on: trail, explanation: Self.list(of: shape, where: "Там"),
      hint: shape.names.first.map { "Назовите часть, например «\(name.text).\($0)»" })
  }

  func doubleBracesOfMarkup(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "«\(name.text)» — готовая разметка, ей нужны тройные скобки", at: name,
      on: trail, hint: "Напишите {{{\(name.text)}}}")
  }

  func tripleBracesOfText(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "«\(name.text)» — не разметка, без экранирования его печатать нельзя",
      at: name, on: trail, hint: "Напишите {{\(name.text)}}")
  }

  func dynamicName(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "Имя шаблона нельзя брать из данных: «*\(name.text)»", at: name, on: trail,
      explanation: "Такое включение нельзя проверить до сборки страниц.",
      hint: "Назовите шаблон прямо, а выбор сделайте разделами")
  }

  func missing(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    let near = NearMiss.closest(to: name.text, among: templates.keys.sorted())
    return problem(
      .templateMissing, "Шаблона «\(name.text)» нет", at: name, on: trail,
      hint: near.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Создайте файл «\(name.text).mustache» в папке шаблонов")
  }

  func includesItself(_ name: TemplateName, on trail: Trail) -> Diagnostic {
    problem(
      .templateSyntax, "Шаблон «\(name.text)» включает сам себя", at: name, on: trail,
      hint: "Разорвите круг: уберите одно из включений")
  }

  func unknownBlock(_ name: TemplateName, of template: Template, on trail: Trail) -> Diagnostic {
    let blocks = template.blockNames
    let near = NearMiss.closest(to: name.text, among: blocks)
    return problem(
      .templateUnknownName, "В шаблоне «\(template.name)» нет блока «\(name.text)»", at: name,
      on: trail,
      explanation: blocks.isEmpty
        ? "Блоков в нём вообще нет." : "Там есть: \(blocks.joined(separator: ", ")).",
      hint: near.map { "Возможно, имелось в виду «\($0)»" })
  }

  func tooDeep(_ trail: Trail) -> Diagnostic {
    Diagnostic(
      .templateSyntax, "Шаблоны включают друг друга глубже \(Self.depthLimit)",
      at: SourcePlace(file: trail.file), notes: notes(of: trail),
      hint: "Соберите часть шаблонов в один")
  }

  func tooLarge(on trail: Trail) -> Diagnostic {
    Diagnostic(
      .templateSyntax, "Шаблон страницы «\(pageName)» со всем, что он включает, слишком велик",
      at: SourcePlace(file: trail.file),
      explanation: "Больше \(Self.sizeLimit >> 20) МБ один шаблон занимать не может.",
      notes: notes(of: trail), hint: "Уберите повторные включения")
  }

  /// What could stand inside a section over a list, the rest of a dotted name where it fits.
  private static func example(
    inside kind: FieldKind, for segment: String, _ rest: String
  ) -> String? {
    switch kind {
    case .texts: "{{.}}"
    case .list(let shape):
      shape().slot(segment) == nil ? example(of: shape()) : "{{\(rest)}}"
    case .text, .number, .markup, .flag, .view: nil
    }
  }

  private static func list(of shape: ViewShape, where place: String) -> String {
    let names = shape.names.prefix(listedNames).joined(separator: ", ")
    let rest = shape.names.count > listedNames ? " и другие" : ""
    return names.isEmpty ? "\(place) нет никаких имён." : "\(place) есть: \(names)\(rest)."
  }

  private func problem(
    _ code: DiagnosticCode, _ summary: String, at name: TemplateName, on trail: Trail,
    explanation: String? = nil, hint: String?
  ) -> Diagnostic {
    Diagnostic(
      code, summary, at: trail.place(name.position), explanation: explanation,
      notes: notes(of: trail), hint: hint)
  }

  /// The way from the page, and which page it is, when it is another template.
  private func notes(of trail: Trail) -> [Diagnostic.Note] {
    let notes = trail.notes
    return notes.isEmpty ? [] : notes + [Diagnostic.Note("так собирается страница «\(pageName)»")]
  }
}
