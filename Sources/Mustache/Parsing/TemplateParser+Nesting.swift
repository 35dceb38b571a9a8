import Diagnostics

extension TemplateParser {
  /// Opens a section, a parent tag or a block.
  mutating func open(_ tag: Tag, name: TemplateName, isDynamic: Bool) {
    guard frames.count <= Self.nestingLimit else {
      errors.append(tooDeep(at: tag.position))
      isStopped = true
      return
    }
    switch tag.kind {
    case .inverted: openSection(tag, name: name, kind: .inverted)
    case .parent: openParent(tag, name: name, isDynamic: isDynamic)
    case .block where frames[frames.count - 1].kind == .parent: openFilling(tag, name: name)
    case .block: openBlock(tag, name: name)
    default: openSection(tag, name: name, kind: .section)
    }
  }

  private mutating func openSection(_ tag: Tag, name: TemplateName, kind: Frame.Kind) {
    _ = takeLine(endingAt: tag.end)
    frames.append(Frame(kind: kind, name: name, position: tag.position))
  }

  /// Opens a parent tag, whose line is judged when its closing tag has been seen.
  private mutating func openParent(_ tag: Tag, name: TemplateName, isDynamic: Bool) {
    let indentation = blanksBefore
    keepBlanks()
    offset = tag.end
    frames.append(
      Frame(
        kind: .parent, name: name, isDynamic: isDynamic, position: tag.position,
        indentation: indentation))
  }

  private mutating func openBlock(_ tag: Tag, name: TemplateName) {
    let blanks = blanksBefore
    let isStandalone = takeLine(endingAt: tag.end) != nil
    frames.append(
      Frame(
        kind: .block, name: name, position: tag.position, isStandalone: isStandalone,
        indentation: blanks,
        innerIndentation: isStandalone ? blanksOfFirstLine(from: offset) : nil))
  }

  /// Opens a block that fills the parent's; what stands before it on its line is not printed.
  private mutating func openFilling(_ tag: Tag, name: TemplateName) {
    let lineEnd = lineEnd(behind: tag.end)
    if let lineEnd {
      dropLine(endingAt: lineEnd)
    } else {
      pendingBlanks = nil
      offset = tag.end
    }
    frames.append(
      Frame(
        kind: .filling, name: name, position: tag.position, isStandalone: lineEnd != nil,
        indentation: [], innerIndentation: lineEnd.map(blanksOfFirstLine)))
  }

  /// Closes the innermost open tag, or explains why this is no closing tag of it.
  mutating func close(_ tag: Tag, name: TemplateName, isDynamic: Bool) {
    let text = isDynamic ? "*" + name.text : name.text
    guard frames.count > 1 else {
      errors.append(closesNothing(text, at: tag.position))
      _ = takeLine(endingAt: tag.end)
      return
    }
    if frames[frames.count - 1].closingText != text {
      if frames.dropFirst().contains(where: { $0.closingText == text }) {
        while frames[frames.count - 1].closingText != text {
          errors.append(unclosed(frames.removeLast(), closedBy: (text, tag.position)))
        }
      } else {
        errors.append(closesAnother(text, at: tag.position, open: frames[frames.count - 1]))
      }
    }
    finish(frames.removeLast(), closedBy: tag)
  }

  /// Adds a closed tag to the one around it and judges the line of its closing tag.
  private mutating func finish(_ frame: Frame, closedBy tag: Tag) {
    switch frame.kind {
    case .root:
      break
    case .section:
      append(.section(frame.name, finishLine(of: frame, endingAt: tag.end)))
    case .inverted:
      append(.inverted(frame.name, finishLine(of: frame, endingAt: tag.end)))
    case .block:
      var block = frame
      block.nodes = finishLine(of: frame, endingAt: tag.end)
      append(.block(block.finishedBlock))
    case .filling:
      fill(with: frame)
      pendingBlanks = nil
      offset = tag.end
    case .parent:
      finishParent(frame, endingAt: tag.end)
    }
  }

  /// The content of a frame, with the blanks before its closing tag when they are printed.
  private mutating func finishLine(of frame: Frame, endingAt tagEnd: Int) -> [Node] {
    guard let blanks = blanksBefore else {
      offset = tagEnd
      return frame.nodes
    }
    if let lineEnd = lineEnd(behind: tagEnd) {
      dropLine(endingAt: lineEnd)
      return frame.nodes
    }
    pendingBlanks = nil
    offset = tagEnd
    return frame.nodes + [.lineStart(blanks)]
  }

  private mutating func fill(with frame: Frame) {
    let last = frames.count - 1
    if let first = frames[last].fillings.first(where: { $0.name.text == frame.name.text }) {
      oversights.append(filledTwice(frame.name, first: first.name))
    }
    frames[last].fillings.append(frame.finishedBlock)
  }

  /// Adds a parent tag; alone on its line or lines, it takes them with it.
  private mutating func finishParent(_ frame: Frame, endingAt tagEnd: Int) {
    pendingBlanks = nil
    offset = tagEnd
    var indentation: [UInt8]?
    if let blanks = frame.indentation, let lineEnd = lineEnd(behind: tagEnd) {
      indentation = blanks
      dropLine(endingAt: lineEnd)
      removeLineStart()
    }
    let inclusion = Inclusion(
      name: frame.name, isDynamic: frame.isDynamic, indentation: indentation)
    append(.parent(inclusion, frame.fillings))
  }

  /// Takes back the mark that was set for the line of a parent tag.
  private mutating func removeLineStart() {
    let last = frames.count - 1
    if case .lineStart = frames[last].nodes.last { frames[last].nodes.removeLast() }
  }
}
