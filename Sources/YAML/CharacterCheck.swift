import Diagnostics

/// The look at every character before libyaml reads: what is no UTF-8 or no visible text is refused.
///
/// libyaml would find most of it as well, but without line and column, and it would take U+2028 for
/// a line break that no editor counts.
struct CharacterCheck {
  /// More lines with `%` at their beginning than this are refused: libyaml compares each `%TAG` with
  /// all before it.
  private static let directiveLimit = 100

  private var mark = Mark(line: 0, column: 0)
  private var follows = Unicode.Scalar(0)
  private var directives = 0
  private var passed = true
  /// Whether the rest is not worth looking at.
  private var gaveUp = false

  /// Whether libyaml may read the text; if not, the reporter knows why.
  static func passes(_ text: ArraySlice<UInt8>, reporter: inout Reporter) -> Bool {
    var check = CharacterCheck()
    do {
      check.look(at: try UTF8Span(validating: text.span), reporter: &reporter)
      return check.passed
    } catch {
      let valid = text.prefix(error.byteOffsets.lowerBound)
      if let span = try? UTF8Span(validating: valid.span) {
        check.look(at: span, reporter: &reporter)
      }
      if !check.gaveUp { reporter.brokenUTF8(at: check.mark) }
      return false
    }
  }

  private mutating func look(at text: borrowing UTF8Span, reporter: inout Reporter) {
    var scalars = text.makeUnicodeScalarIterator()
    while !gaveUp, let scalar = scalars.next() {
      judge(scalar, reporter: &reporter)
      advance(over: scalar)
    }
  }

  private mutating func judge(_ scalar: Unicode.Scalar, reporter: inout Reporter) {
    switch scalar.value {
    case 0x25 where mark.column == 0:
      directives += 1
      guard directives > CharacterCheck.directiveLimit else { return }
      reporter.tooManyDirectives(CharacterCheck.directiveLimit, at: mark)
      gaveUp = true
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
      return
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
      reporter.invisibleBreak(scalar, at: mark)
    case 0xFEFF:
      reporter.innerByteOrderMark(at: mark)
    default:
      reporter.controlCharacter(scalar, at: mark)
      gaveUp = true
    }
    passed = false
    gaveUp = gaveUp || reporter.isFull
  }

  /// Counts as libyaml does: LF, CR and CRLF end a line.
  private mutating func advance(over scalar: Unicode.Scalar) {
    if scalar == "\r" || (scalar == "\n" && follows != "\r") {
      mark = Mark(line: mark.line + 1, column: 0)
    } else if scalar != "\n" {
      mark.column += 1
    }
    follows = scalar
  }
}
