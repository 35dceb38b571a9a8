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
  mutating func page() -> String { content(at: Place(scope: .page), depth: 3) }

  private enum Scope { case page, mentor, photo }

  /// What names mean at one place of a template.
  private struct Place {
    var scope: Scope
    /// Whether `{{.}}` stands for anything.
    var hasItem = false
  }

  private mutating func content(at place: Place, depth: Int) -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let piece = piece(at: place, depth: depth)
      return Bool.random(using: &random) ? piece : blanks() + piece + "\n"
    }.joined()
  }

  private mutating func blanks() -> String {
    ["", "  ", "\t", "    "].randomElement(using: &random) ?? ""
  }

  private mutating func piece(at place: Place, depth: Int) -> String {
    guard depth > 0, Bool.random(using: &random) else { return leaf(at: place) }
    guard let (name, inner) = sections(at: place).randomElement(using: &random) else { return "" }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "{{^\(name)}}" + content(at: place, depth: depth - 1) + "{{/\(name)}}"
    case 1: return "{{<frame}}" + filling("a", at: place, depth: depth) + "{{/frame}}"
    case 2: return "{{$site}}" + content(at: place, depth: depth - 1) + "{{/site}}"
    default:
      let end = Bool.random(using: &random) ? "\n" : ""
      return "{{#\(name)}}" + end + content(at: inner, depth: depth - 1) + "{{/\(name)}}"
    }
  }

  /// The sections that may be opened at a place, each with the place inside it.
  private func sections(at place: Place) -> [(String, Place)] {
    let texts: [String]
    var others: [(String, Place)] = [
      ("page", Place(scope: .page)), ("page.photo", Place(scope: .photo)),
      ("page.mentors", Place(scope: .mentor)), ("page.is_open", place),
    ]
    switch place.scope {
    case .page:
      texts = ["title", "lead", "year", "subjects", "photo.alt"]
      others += [
        ("is_open", place), ("photo", Place(scope: .photo)), ("mentors", Place(scope: .mentor)),
      ]
    case .mentor:
      texts = ["subjects", "photo.alt"]
      others += [("photo", Place(scope: .photo))]
    case .photo: texts = ["alt", "url"]
    }
    let inside = Place(scope: place.scope, hasItem: true)
    let items = (texts + ["page.lead", "page.subjects"]).map { ($0, inside) }
    return others + items + (place.hasItem ? [(".", inside)] : [])
  }

  private mutating func filling(_ name: String, at place: Place, depth: Int) -> String {
    let end = Bool.random(using: &random) ? "\n" + blanks() : ""
    return "{{$\(name)}}" + end + content(at: place, depth: depth - 1) + "{{/\(name)}}"
  }

  private mutating func leaf(at place: Place) -> String {
    let leaves =
      switch place.scope {
      case .page: ["{{title}}", "{{lead}}", "{{year}}", "{{{body}}}", "{{photo.url}}", "{{>text}}"]
      case .mentor: ["{{name}}", "{{photo.alt}}", "{{>text}}"]
      case .photo: ["{{url}}", "{{alt}}", "{{>text}}", "{{!нет}}"]
      }
    let everywhere = ["{{page.title}}", "{{page.photo.alt}}", "{{page.year}}", "{{{page.body}}}"]
    let item = place.hasItem ? ["{{.}}", "{{.}}"] : []
    return (leaves + everywhere + item + ["Ё", "\n", " ", "{{! }}"]).randomElement(using: &random)
      ?? ""
  }
}
