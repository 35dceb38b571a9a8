/// Goes through finished markup from start tag to start tag, without building a tree.
///
/// Comments and the text of scripts are passed over; that of styles is handed out.
struct MarkupReader {
  /// What it stops at.
  enum Part {
    /// A start tag.
    case element(MarkupElement)
    /// The text of a `style` element.
    case style(Range<Int>)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var pending: Part?

  /// Begins before the first tag.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next start tag or style; `nil` at the end.
  mutating func next() -> Part? {
    if let part = pending {
      pending = nil
      return part
    }
    while true {
      skip { $0 != UInt8(ascii: "<") }
      guard position < bytes.count else { return nil }
      position += 1
      if peek == UInt8(ascii: "!"), bytes[position...].starts(with: "!--".utf8) {
        position = end(of: "-->", from: position + 3)
      } else if let byte = peek, MarkupReader.isLetter(byte) {
        let name = position
        guard mayAsk() else { continue }
        position = name
        let element = readElement()
        passText(of: element.name)
        return .element(element)
      }
    }
  }

  /// Passes over a start tag and tells whether anything in it may lead to another host.
  ///
  /// Every such address has a colon or two strokes in it, and hardly any tag has one.
  private mutating func mayAsk() -> Bool {
    let name = position
    skip { !MarkupReader.endsName($0) }
    var mayAsk = MarkupReader.holdsRawText(bytes[name..<position])
    while true {
      skipBlanks()
      guard let byte = peek, byte != UInt8(ascii: ">") else { return mayAsk }
      guard byte != UInt8(ascii: "/") else {
        position += 1
        continue
      }
      let start = position
      skip { !MarkupReader.endsName($0) }
      let isNameless = position == start
      skipBlanks()
      guard peek == UInt8(ascii: "=") else {
        if isNameless { position += 1 }
        continue
      }
      position += 1
      skipBlanks()
      if skipValueThatMayAsk() { mayAsk = true }
    }
  }

  /// Passes over a value and tells whether it has a colon or two strokes in it.
  private mutating func skipValueThatMayAsk() -> Bool {
    var mayAsk = false
    var last: UInt8 = 0
    for index in readValueRange() {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") && last == byte { mayAsk = true }
      last = byte
    }
    return mayAsk
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func readElement() -> MarkupElement {
    var element = MarkupElement(name: readName())
    while true {
      skipBlanks()
      guard let byte = peek, byte != UInt8(ascii: ">") else { return element }
      guard byte != UInt8(ascii: "/") else {
        position += 1
        continue
      }
      let name = readName()
      skipBlanks()
      guard peek == UInt8(ascii: "=") else {
        element.attributes.append((name, []))
        // A stray sign that begins no name must not hold up the reader.
        if name.isEmpty { position += 1 }
        continue
      }
      position += 1
      skipBlanks()
      element.attributes.append((name, readValue()))
    }
  }

  private mutating func readName() -> String {
    let name = take { !MarkupReader.endsName($0) }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private mutating func readValue() -> ArraySlice<UInt8> { bytes[readValueRange()] }

  private mutating func readValueRange() -> Range<Int> {
    guard let quote = peek, quote == 0x22 || quote == 0x27 else {
      let start = position
      skip { !MarkupElement.isBlank($0) && $0 != UInt8(ascii: ">") }
      return start..<position
    }
    position += 1
    let start = position
    skip { $0 != quote }
    let value = start..<position
    if position < bytes.count { position += 1 }
    return value
  }

  private mutating func skipBlanks() { skip(while: MarkupElement.isBlank) }

  private mutating func take(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    skip(while: belongs)
    return bytes[start..<position]
  }

  /// Passes over bytes, every byte of every page: inlined, so that asking about one is no call.
  @inline(__always)
  private mutating func skip(while belongs: (UInt8) -> Bool) {
    var index = position
    while index < bytes.count, belongs(bytes[index]) { index += 1 }
    position = index
  }

  /// Passes over the text of an element in which `<` begins no tag.
  private mutating func passText(of name: String) {
    guard name == "style" || name == "script" else { return }
    let start = position
    let closing = "</" + name
    let next = end(of: closing, from: start)
    let hasEnd = next - start >= closing.utf8.count && bytes[..<next].hasSuffix(closing)
    position = next
    if name == "style" { pending = .style(start..<(hasEnd ? next - closing.utf8.count : next)) }
  }

  /// The index behind the next occurrence of some lower-case ASCII words, else the end.
  private func end(of words: String, from start: Int) -> Int {
    guard let first = words.utf8.first else { return start }
    var index = min(start, bytes.count)
    while let found = bytes[index...].firstIndex(of: first) {
      let candidate = bytes[found...].prefix(words.utf8.count)
      if candidate.hasSuffix(words) { return candidate.endIndex }
      index = found + 1
    }
    return bytes.count
  }

  /// Whether a byte ends the name of an element or attribute.
  private static func endsName(_ byte: UInt8) -> Bool {
    MarkupElement.isBlank(byte) || byte == 0x2F || byte == 0x3D || byte == 0x3E
  }

  /// Whether `<` begins no tag in an element of this name.
  private static func holdsRawText(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count == 5 || name.count == 6 else { return false }
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return name == "style" || name == "script"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it ends with some lower-case ASCII words, in capitals or not.
  fileprivate func hasSuffix(_ words: String) -> Bool {
    let ending = suffix(words.utf8.count)
    return ending.count == words.utf8.count
      && zip(ending, words.utf8).allSatisfy { byte, wanted in
        byte == wanted || ((0x41...0x5A).contains(byte) && byte | 0x20 == wanted)
      }
  }
}
