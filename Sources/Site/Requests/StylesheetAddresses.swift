/// The addresses that a stylesheet asks for: those in `url(…)` and behind `@import`.
struct StylesheetAddresses {
  /// The addresses as written, in their order.
  private(set) var addresses: [ArraySlice<UInt8>] = []

  /// Looks through a stylesheet; what stands in comments asks for nothing.
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      if rest.starts(with: "/*".utf8) {
        rest = StylesheetAddresses.behindComment(rest.dropFirst(2))
      } else if StylesheetAddresses.begins(rest, with: "url(") {
        rest = rest.dropFirst("url(".utf8.count)
        take(from: &rest)
      } else if StylesheetAddresses.begins(rest, with: "@import") {
        rest = rest.dropFirst("@import".utf8.count).drop(while: MarkupElement.isBlank)
        if rest.first == 0x22 || rest.first == 0x27 { take(from: &rest) }
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func take(from rest: inout ArraySlice<UInt8>) {
    rest = rest.drop(while: MarkupElement.isBlank)
    let quote = rest.first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    if quote != nil { rest = rest.dropFirst() }
    let address = rest.prefix { byte in
      quote.map { byte != $0 } ?? (byte != UInt8(ascii: ")") && !MarkupElement.isBlank(byte))
    }
    addresses.append(address)
    rest = rest[address.endIndex...]
  }

  private static func behindComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest = rest.dropFirst() }
    return rest.dropFirst(2)
  }

  private static func begins(_ text: ArraySlice<UInt8>, with words: String) -> Bool {
    let start = text.prefix(words.utf8.count)
    return start.count == words.utf8.count
      && zip(start, words.utf8).allSatisfy { byte, wanted in
        byte == wanted || ((0x41...0x5A).contains(byte) && byte | 0x20 == wanted)
      }
  }
}
