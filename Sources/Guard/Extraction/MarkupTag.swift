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
  ///
  /// No initializer, since those own what they are given: each tag would count references to the file.
  static func named(
    _ bytes: [UInt8], _ name: Range<Int>, isXML: Bool, in table: WordTable
  ) -> MarkupTag {
    guard !isXML, name.count <= 8 else { return .block }
    var number: UInt64 = 0
    for index in name {
      let byte = bytes[index]
      number = number << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return switch table.entry(of: number) {
    case 0: .line
    case 1: .cell
    case 2: .inline
    default: .block
    }
  }

  /// Whether tags mean nothing between this one and its end.
  static func holdsRawText(_ name: ArraySlice<UInt8>) -> Bool {
    (name.count == 6 && name.elementsEqual("script".utf8, by: { $0 | 0x20 == $1 }))
      || (name.count == 5 && name.elementsEqual("style".utf8, by: { $0 | 0x20 == $1 }))
  }

  /// Whether the value of an attribute is an address.
  static func holdsAddress(_ name: ArraySlice<UInt8>) -> Bool {
    name.count < addresses.count
      && addresses[name.count].contains { name.elementsEqual($0, by: { $0 | 0x20 == $1 }) }
  }

  /// The tags that end no paragraph, by their letters put side by side in a number; every reading of
  /// a file holds it, since a look at it there counts no references.
  static let table = WordTable(
    Dictionary(
      uniqueKeysWithValues: names.enumerated().flatMap { kind, names in
        names.map { name in
          (name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, Int32(kind))
        }
      }))

  /// The tags that end a line, those that part cells and those that stand in a line.
  private static let names: [[String]] = [
    ["br", "hr"], ["td", "th", "dt", "dd", "option"],
    [
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
      "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "ruby", "s",
      "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
      "var", "wbr",
    ],
  ]

  /// The attributes by the lengths of their names.
  private static let addresses: [[[UInt8]]] = {
    let names = [
      "href", "src", "srcset", "action", "formaction", "cite", "poster", "data", "longdesc",
      "xlink:href", "id", "name", "for", "download", "ping", "manifest", "usemap",
    ].map { Array($0.utf8) }
    let longest = names.map(\.count).max() ?? 0
    return (0...longest).map { length in names.filter { $0.count == length } }
  }()
}
