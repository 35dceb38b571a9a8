/// What a tag does to the words around it.
enum MarkupTag: Sendable {
  /// It stands inside a word or between words of one line.
  case inline
  /// It ends a line.
  case line
  /// It begins or ends a cell of a row.
  case cell
  /// It begins or ends a paragraph.
  case block

  /// Judges a tag by its name, in capitals or not.
  init(_ name: ArraySlice<UInt8>, isXML: Bool) {
    guard !isXML, name.count <= 10 else {
      self = .block
      return
    }
    var number: UInt64 = 0
    var letters: UInt64 = 0
    for byte in name.prefix(8) {
      number = number << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      letters += 1
    }
    if name.count <= 8, MarkupTag.inlines.contains(number) {
      self = .inline
    } else if number == 0x6272 || number == 0x6872 {
      self = .line
    } else if MarkupTag.cells.contains(number) {
      self = .cell
    } else {
      self = .block
    }
  }

  /// Whether tags mean nothing between this one and its end.
  static func holdsRawText(_ name: ArraySlice<UInt8>) -> Bool {
    name.count >= 5
      && (name.elementsEqual("script".utf8, by: { $0 | 0x20 == $1 })
        || name.elementsEqual("style".utf8, by: { $0 | 0x20 == $1 }))
  }

  /// Whether the value of an attribute is an address.
  static func holdsAddress(_ name: ArraySlice<UInt8>) -> Bool {
    name.count < addresses.count
      && addresses[name.count].contains { name.elementsEqual($0, by: { $0 | 0x20 == $1 }) }
  }

  private static let inlines: Set<UInt64> = numbers(
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "ruby", "s",
    "samp", "small",
    "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr")
  private static let cells: Set<UInt64> = numbers("td", "th", "dt", "dd", "option")
  /// The attributes by the lengths of their names.
  private static let addresses: [[[UInt8]]] = {
    let names = [
      "href", "src", "srcset", "action", "formaction", "cite", "poster", "data", "longdesc",
      "xlink:href", "id", "name", "for", "download", "ping", "manifest", "usemap",
    ].map { Array($0.utf8) }
    let longest = names.map(\.count).max() ?? 0
    return (0...longest).map { length in names.filter { $0.count == length } }
  }()

  private static func numbers(_ names: String...) -> Set<UInt64> {
    Set(names.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }
}
