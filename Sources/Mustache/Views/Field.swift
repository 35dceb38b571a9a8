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
  let reader: FieldReader<View>

  private init(_ name: String, _ kind: FieldKind, _ reader: FieldReader<View>) {
    self.name = name
    self.kind = kind
    self.reader = reader
  }

  /// Declares a text, escaped wherever it is printed: `{{title}}`.
  package static func text(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name, .text, .text(read))
  }

  /// Declares a whole number, printed in decimal digits: `{{count}}`; zero counts as present.
  package static func number(
    _ name: String, _ read: @escaping @Sendable (View) -> Int?
  ) -> Field {
    Field(name, .number, .number(read))
  }

  /// Declares finished HTML, the only value that triple braces take: `{{{bio}}}`.
  package static func markup(
    _ name: String, _ read: @escaping @Sendable (View) -> HTMLFragment?
  ) -> Field {
    Field(name, .markup, .markup(read))
  }

  /// Declares a condition for sections: `{{#is_free}}…{{/is_free}}`; it cannot be printed.
  package static func flag(
    _ name: String, _ read: @escaping @Sendable (View) -> Bool
  ) -> Field {
    Field(name, .flag, .flag(read))
  }

  /// Declares a list of texts, each of them `{{.}}` inside the section.
  package static func texts(
    _ name: String, _ read: @escaping @Sendable (View) -> [String]
  ) -> Field {
    Field(name, .texts, .texts(read))
  }

  /// Declares a part with fields of its own, for `{{#photo}}…{{/photo}}` and `{{photo.url}}`.
  package static func view<Child: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Child?
  ) -> Field {
    let bound = Bound<Child>.self
    return Field(
      name, .view { ViewShape(of: Child.self) },
      .view { view in
        guard let child = read(view) else { return nil }
        return bound.make(child)
      })
  }

  /// Declares a list of parts, entered one after another by `{{#programs}}…{{/programs}}`.
  package static func list<Child: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Child]
  ) -> Field {
    list(name, of: Child.self, read) { _ in nil }
  }

  /// Declares a list of parts that many pages share: what a template makes of it is remembered.
  package static func list<Child: TemplateView>(
    _ name: String, shared read: @escaping @Sendable (View) -> SharedParts<Child>
  ) -> Field {
    list(name, of: Child.self, { read($0).parts }, remembering: { read($0).memory })
  }

  private static func list<Child: TemplateView>(
    _ name: String, of child: Child.Type, _ read: @escaping @Sendable (View) -> [Child],
    remembering memory: @escaping @Sendable (View) -> RenderingMemory?
  ) -> Field {
    let bound = Bound<Child>.self
    let visit: @Sendable (View, (any BoundView) -> Void) -> Void = { view, body in
      let children = read(view)
      var last: Bound<Child>?
      for index in 0..<children.count {
        let next = last?.another(children[index]) ?? bound.make(children[index])
        body(next)
        last = next
      }
    }
    return Field(
      name, .list { ViewShape(of: child) },
      .list(PartsReader(isEmpty: { read($0).isEmpty }, visit: visit, memory: memory)))
  }
}
