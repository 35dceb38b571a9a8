@testable import Mustache

/// Writes random templates: noise, or ones that are right for `SamplePage`.
struct TemplateGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  /// Tags, halves of tags and text in any order.
  mutating func noise() -> String {
    let parts = [
      "{{", "}}", "{{{", "}}}", "#", "/", "^", "<", "$", ">", "&", "!", "=", "*", ".", " ", "\n",
      "\r\n", "  ", "Ё", "текст", "title", "mentors", "page", "{{#mentors}}", "{{/mentors}}",
      "{{<layout}}", "{{/layout}}", "{{$head}}", "{{/head}}", "{{=<% %>=}}", "<%={{ }}=%>",
      "{{>layout}}", "{{>page}}", "{{.}}", "{{!", "\t", "\u{301}",
    ]
    return (0..<Int.random(in: 0...60, using: &random)).map { _ in
      parts.randomElement(using: &random) ?? ""
    }.joined()
  }

  /// A template whose names are all in the view.
  mutating func page() -> String { content(of: .page, depth: 3) }

  private enum Scope { case page, mentor, photo }

  private mutating func content(of scope: Scope, depth: Int) -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let piece = piece(of: scope, depth: depth)
      return Bool.random(using: &random) ? piece : blanks() + piece + "\n"
    }.joined()
  }

  private mutating func blanks() -> String {
    ["", "  ", "\t", "    "].randomElement(using: &random) ?? ""
  }

  private mutating func piece(of scope: Scope, depth: Int) -> String {
    guard depth > 0, Bool.random(using: &random) else { return leaf(of: scope) }
    let sections: [(String, Scope)] =
      switch scope {
      case .page:
        [
          ("is_open", .page), ("lead", .page), ("subjects", .page), ("photo", .photo),
          ("mentors", .mentor), ("year", .page),
        ]
      case .mentor: [("subjects", .mentor), ("photo", .photo), ("photo.alt", .mentor)]
      case .photo: [("alt", .photo), ("url", .photo)]
      }
    guard let (name, inner) = sections.randomElement(using: &random) else { return "" }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "{{^\(name)}}" + content(of: scope, depth: depth - 1) + "{{/\(name)}}"
    case 1: return "{{<frame}}" + filling("a", of: scope, depth: depth) + "{{/frame}}"
    case 2: return "{{$site}}" + content(of: scope, depth: depth - 1) + "{{/site}}"
    default:
      let end = Bool.random(using: &random) ? "\n" : ""
      return "{{#\(name)}}" + end + content(of: inner, depth: depth - 1) + "{{/\(name)}}"
    }
  }

  private mutating func filling(_ name: String, of scope: Scope, depth: Int) -> String {
    let end = Bool.random(using: &random) ? "\n" + blanks() : ""
    return "{{$\(name)}}" + end + content(of: scope, depth: depth - 1) + "{{/\(name)}}"
  }

  private mutating func leaf(of scope: Scope) -> String {
    let leaves =
      switch scope {
      case .page: ["{{title}}", "{{lead}}", "{{year}}", "{{{body}}}", "{{photo.url}}", "{{>text}}"]
      case .mentor: ["{{name}}", "{{photo.alt}}", "{{>text}}"]
      case .photo: ["{{url}}", "{{alt}}", "{{>text}}", "{{!нет}}"]
      }
    return (leaves + ["Ё", "\n", " ", "{{! }}"]).randomElement(using: &random) ?? ""
  }
}
