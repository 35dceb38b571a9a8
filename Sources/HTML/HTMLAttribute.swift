/// An attribute of an element, for lists of attributes that are put together before writing.
///
/// The name is a literal of the program and the value is escaped when it is written, so a list that
/// was gathered elsewhere is as safe as one in place.
package struct HTMLAttribute: Sendable {
  let name: StaticString
  let value: Value

  /// What stands behind the name.
  enum Value: Sendable {
    case text(String)
    case flag
    case absent
  }

  /// An attribute with a value; `nil` leaves it out.
  package init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map { .text($0) } ?? .absent
  }

  /// An attribute that says yes by being there, as `hidden` or `open`.
  package static func flag(_ name: StaticString, if isPresent: Bool = true) -> HTMLAttribute {
    HTMLAttribute(name: name, value: isPresent ? .flag : .absent)
  }

  private init(name: StaticString, value: Value) {
    self.name = name
    self.value = value
  }
}
