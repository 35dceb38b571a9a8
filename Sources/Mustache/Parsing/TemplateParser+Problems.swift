import Diagnostics

/// The words for everything that can be wrong with one template by itself.
extension TemplateParser {
  func unclosedTag(at position: SourcePosition, ending: [UInt8]) -> Diagnostic {
    let mark = String(decoding: ending, as: UTF8.self)
    return problem(
      "Тег не закрыт: за ним нет «\(mark)»", at: position, hint: "Поставьте «\(mark)» в конце тега")
  }

  func emptyTag(at position: SourcePosition) -> Diagnostic {
    problem("В теге нет имени", at: position, hint: "Впишите имя или уберите тег")
  }

  func badDelimiters(at position: SourcePosition) -> Diagnostic {
    problem(
      "Этот тег должен назвать два новых знака вместо {{ и }}", at: position,
      hint: "Запишите их через пробел, например {{=<% %>=}}")
  }

  func closesNothing(_ text: String, at position: SourcePosition) -> Diagnostic {
    problem(
      "Тег {{/\(text)}} ничего не закрывает", at: position,
      hint: "Уберите его или поставьте выше {{#\(text)}}")
  }

  func closesAnother(_ text: String, at position: SourcePosition, open: Frame) -> Diagnostic {
    problem(
      "Тег {{/\(text)}} закрывает не то, что открыто", at: position,
      notes: [Diagnostic.Note("открыто \(open.openingTag)", at: place(open.position))],
      hint: "Напишите {{/\(open.closingText)}}")
  }

  func unclosed(_ frame: Frame, closedBy other: (text: String, at: SourcePosition)?) -> Diagnostic {
    problem(
      "Тег \(frame.openingTag) не закрыт", at: frame.position,
      notes: other.map { other in
        [Diagnostic.Note("раньше него закрывается {{/\(other.text)}}", at: place(other.at))]
      } ?? [],
      hint: "Поставьте {{/\(frame.closingText)}} там, где он кончается")
  }

  func tooDeep(at position: SourcePosition) -> Diagnostic {
    problem(
      "Разделы вложены друг в друга глубже \(Self.nestingLimit): дальше шаблон не читался",
      at: position, hint: "Закройте лишние разделы или вынесите часть в отдельный шаблон")
  }

  func filledTwice(_ name: TemplateName, first: TemplateName) -> Diagnostic {
    problem(
      "Блок «\(name.text)» задан дважды", at: name.position,
      notes: [Diagnostic.Note("впервые — здесь", at: place(first.position))],
      hint: "Оставьте один из двух")
  }

  /// Objects once to whatever a parent tag holds outside its blocks.
  mutating func noteStray(_ node: Node) {
    switch node {
    case .lineStart: return
    case .text(let text) where text.allSatisfy(\.isBlankOrNewline): return
    default: break
    }
    let last = frames.count - 1
    guard !frames[last].hasStray else { return }
    frames[last].hasStray = true
    oversights.append(
      problem(
        "Внутри \(frames[last].openingTag) стоит то, что не попадёт на страницу",
        at: frames[last].position,
        explanation: "Печатаются только блоки {{$имя}}…{{/имя}}.",
        hint: "Перенесите остальное внутрь блока или уберите"))
  }

  private func place(_ position: SourcePosition) -> SourcePlace {
    SourcePlace(file: path, position: position)
  }

  private func problem(
    _ summary: String, at position: SourcePosition, explanation: String? = nil,
    notes: [Diagnostic.Note] = [], hint: String
  ) -> Diagnostic {
    Diagnostic(
      .templateSyntax, summary, at: place(position), explanation: explanation, notes: notes,
      hint: hint)
  }
}
