import HTML

/// A value that a template can print, and that `{{.}}` stands for inside a section over it.
enum ViewItem: Sendable {
  /// Text that still has to be escaped.
  case text(String)
  /// A whole number.
  case number(Int)
  /// HTML that is already escaped.
  case markup(HTMLFragment)

  /// Whether a section skips it and an inverted section takes it; zero counts as present.
  ///
  /// The specification leaves empty text open; here it is nothing, so that `{{#note}}<p>…` leaves
  /// no empty paragraph.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .number: false
    case .markup(let fragment): fragment.isEmpty
    }
  }

  /// Appends the value as a page shows it.
  func print(into bytes: inout [UInt8]) {
    switch self {
    case .text(let text): ViewItem.print(text, into: &bytes)
    case .number(let number): ViewItem.print(number, into: &bytes)
    case .markup(let fragment): ViewItem.print(fragment, into: &bytes)
    }
  }

  /// Appends a text as a page shows it.
  static func print(_ text: String, into bytes: inout [UInt8]) {
    HTMLEscaping.append(text.utf8, to: &bytes)
  }

  /// Appends a number in digits.
  static func print(_ number: Int, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Appends markup as it is.
  static func print(_ fragment: HTMLFragment, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: fragment.bytes)
  }
}
