package import HTML

/// One named value of a view: how templates call it, what it is and how it is read.
///
/// A `nil`, an empty text, an empty list and `false` skip a section and print nothing.
package final class Field<View: TemplateView>: Sendable {
  /// The name in templates.
  let name: String
  /// What templates may do with it.
  let kind: FieldKind
  /// Reads it from a view.
  let read: @Sendable (View) -> ViewValue

  private init(name: String, kind: FieldKind, read: @escaping @Sendable (View) -> ViewValue) {
    self.name = name
    self.kind = kind
    self.read = read
  }

  /// Declares a text, escaped wherever it is printed: `{{title}}`.
  package static func text(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name: name, kind: .text) { view in read(view).map(ViewValue.text) ?? .absent }
  }

  /// Declares a whole number, printed in decimal digits: `{{count}}`; zero counts as present.
  package static func number(
    _ name: String, _ read: @escaping @Sendable (View) -> Int?
  ) -> Field {
    Field(name: name, kind: .number) { view in read(view).map(ViewValue.number) ?? .absent }
  }

  /// Declares finished HTML, the only value that triple braces take: `{{{bio}}}`.
  package static func markup(
    _ name: String, _ read: @escaping @Sendable (View) -> HTMLFragment?
  ) -> Field {
    Field(name: name, kind: .markup) { view in read(view).map(ViewValue.markup) ?? .absent }
  }

  /// Declares a condition for sections: `{{#is_free}}…{{/is_free}}`; it cannot be printed.
  package static func flag(
    _ name: String, _ read: @escaping @Sendable (View) -> Bool
  ) -> Field {
    Field(name: name, kind: .flag) { view in .flag(read(view)) }
  }

  /// Declares a list of texts, each of them `{{.}}` inside the section.
  package static func texts(
    _ name: String, _ read: @escaping @Sendable (View) -> [String]
  ) -> Field {
    Field(name: name, kind: .texts) { view in .list(read(view).map(ViewValue.text)) }
  }

  /// Declares a part with fields of its own, for `{{#photo}}…{{/photo}}` and `{{photo.url}}`.
  package static func view<Child: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Child?
  ) -> Field {
    Field(name: name, kind: .view { ViewShape(of: Child.self) }) { view in
      read(view).map { .scope(Bound(view: $0)) } ?? .absent
    }
  }

  /// Declares a list of parts, entered one after another by `{{#programs}}…{{/programs}}`.
  package static func list<Child: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Child]
  ) -> Field {
    Field(name: name, kind: .list { ViewShape(of: Child.self) }) { view in
      .list(read(view).map { .scope(Bound(view: $0)) })
    }
  }
}
