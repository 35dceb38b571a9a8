import Diagnostics

extension TemplateParser {
  /// Takes the tag whose opening mark stands at an offset.
  mutating func takeTag(at start: Int) {
    guard let tag = readTag(at: start) else { return }
    switch tag.kind {
    case .comment:
      _ = takeLine(endingAt: tag.end)
    case .delimiters:
      takeDelimiters(tag)
    default:
      guard let (name, isDynamic) = readName(tag) else { return }
      take(tag, named: name, isDynamic: isDynamic)
    }
  }

  private mutating func take(_ tag: Tag, named name: TemplateName, isDynamic: Bool) {
    switch tag.kind {
    case .escaped, .unescaped:
      keepBlanks()
      append(.value(name, isEscaped: tag.kind == .escaped))
      offset = tag.end
    case .partial:
      let indentation = takeLine(endingAt: tag.end)
      append(.partial(Inclusion(name: name, isDynamic: isDynamic, indentation: indentation)))
    case .closing:
      close(tag, name: name, isDynamic: isDynamic)
    default:
      open(tag, name: name, isDynamic: isDynamic)
    }
  }

  private mutating func takeDelimiters(_ tag: Tag) {
    if let declared = Delimiters(declaration: bytes[tag.inside]) {
      delimiters = declared
    } else {
      errors.append(badDelimiters(at: tag.position))
    }
    _ = takeLine(endingAt: tag.end)
  }

  /// Finds the end of a tag; without one, says so and goes on where it can.
  private mutating func readTag(at start: Int) -> Tag? {
    let tagPosition = position(of: start)
    let signOffset = skipBlanksAndNewlines(from: start + delimiters.open.count)
    let (kind, isTriple) = kindOfTag(at: signOffset)
    let insideStart = kind == .escaped ? signOffset : signOffset + 1
    let ending: [UInt8] =
      switch kind {
      case .delimiters: [UInt8(ascii: "=")] + delimiters.close
      case .unescaped where isTriple: [UInt8(ascii: "}")] + delimiters.close
      default: delimiters.close
      }
    let mayHoldMarks = kind == .comment || kind == .delimiters
    var index = insideStart
    while index < bytes.count {
      if isMark(ending, at: index) {
        return Tag(
          kind: kind, position: tagPosition, inside: insideStart..<index,
          end: index + ending.count)
      }
      if !mayHoldMarks, isMark(delimiters.open, at: index) { break }
      index += 1
    }
    errors.append(unclosedTag(at: tagPosition, ending: ending))
    keepBlanks()
    offset = index
    isStopped = index >= bytes.count
    return nil
  }

  private func kindOfTag(at offset: Int) -> (Tag.Kind, isTriple: Bool) {
    guard offset < bytes.count else { return (.escaped, false) }
    switch bytes[offset] {
    case UInt8(ascii: "!"): return (.comment, false)
    case UInt8(ascii: "="): return (.delimiters, false)
    case UInt8(ascii: "{"): return (.unescaped, true)
    case UInt8(ascii: "&"): return (.unescaped, false)
    case UInt8(ascii: "#"): return (.section, false)
    case UInt8(ascii: "^"): return (.inverted, false)
    case UInt8(ascii: "/"): return (.closing, false)
    case UInt8(ascii: ">"): return (.partial, false)
    case UInt8(ascii: "<"): return (.parent, false)
    case UInt8(ascii: "$"): return (.block, false)
    default: return (.escaped, false)
    }
  }

  /// Reads the name of a tag and whether a value names it; an empty tag is passed over.
  private mutating func readName(_ tag: Tag) -> (TemplateName, isDynamic: Bool)? {
    var start = skipBlanksAndNewlines(from: tag.inside.lowerBound)
    let mayBeDynamic = tag.kind == .partial || tag.kind == .parent || tag.kind == .closing
    let isDynamic =
      mayBeDynamic && start < tag.inside.upperBound && bytes[start] == UInt8(ascii: "*")
    if isDynamic { start = skipBlanksAndNewlines(from: start + 1) }
    var end = tag.inside.upperBound
    while end > start, bytes[end - 1].isBlankOrNewline { end -= 1 }
    guard start < end else {
      errors.append(emptyTag(at: tag.position))
      keepBlanks()
      offset = tag.end
      return nil
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return (TemplateName(text, at: position(of: start)), isDynamic)
  }

  private func skipBlanksAndNewlines(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isBlankOrNewline { index += 1 }
    return index
  }
}
