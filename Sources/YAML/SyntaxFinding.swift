/// A mistake with the place to look at and the place that explains it.
struct SyntaxFinding {
  /// What is wrong.
  var mistake: SyntaxMistake
  /// Where to mend it.
  var mark: Mark
  /// Where the broken piece begins or ends, if that is elsewhere.
  var other: Mark?

  /// Finds the mistake behind the words of libyaml 0.2.5.
  init(_ failure: ScanFailure, in lines: SourceLines) {
    let mark = lines.clamped(failure.mark)
    let context = failure.contextMark ?? mark
    self.init(mistake: .unknown(failure.words), mark: mark, other: nil)
    switch failure.problem {
    case "found character that cannot start any token":
      mistake = lines[mark].map { $0 == "\t" ? .tab : .reservedSign($0) } ?? mistake
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      mistake = .tab
    case "could not find expected ':'":
      self = SyntaxFinding(keyWithoutColonAt: context, in: lines)
    case "mapping values are not allowed in this context":
      self = SyntaxFinding(colonAt: mark, in: lines)
    case "block sequence entries are not allowed in this context": mistake = .listBesideKey
    case "mapping keys are not allowed in this context": mistake = .questionMark
    case "found unexpected ':'": mistake = .colonInBrackets
    case "found unexpected document indicator", "found unexpected end of stream":
      self.init(mistake: .unclosedQuote, mark: context, other: mark)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      mistake = .badEscape
    case "found an indentation indicator equal to 0":
      self.init(mistake: .textBesideBlockSign, mark: context)
    case "did not find expected comment or line break":
      let isBlock = failure.context == "while scanning a block scalar"
      self.init(mistake: isBlock ? .textBesideBlockSign : .directive, mark: context)
    case "did not find expected key":
      self = SyntaxFinding(noKeyAt: mark, ofMappingAt: context, in: lines)
    case "did not find expected '-' indicator":
      let isDash = lines[mark] == "-"
      self.init(mistake: isDash ? .unevenDash : .lineAmongItems, mark: mark, other: context)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      self = SyntaxFinding(bracketAt: context, brokenAt: failure.mark, in: lines)
    case "did not find expected node content":
      let sign = lines[mark].flatMap { "],}:".unicodeScalars.contains($0) ? $0 : nil }
      mistake = .valueExpected(sign)
    case "did not find expected <document start>":
      mistake = SyntaxFinding.text(before: mark, in: lines) ?? .textAfterRecord
    default:
      if let property = SyntaxFinding.property(failure) {
        self.init(mistake: property, mark: context)
      }
    }
  }

  /// Puts a finding together.
  init(mistake: SyntaxMistake, mark: Mark, other: Mark? = nil) {
    self.mistake = mistake
    self.mark = mark
    self.other = other
  }

  /// Texts that begin with `&`, `*`, `!` or `%` and were not meant as what YAML takes them for.
  private static func property(_ failure: ScanFailure) -> SyntaxMistake? {
    switch failure.context {
    case "while scanning an anchor": .reservedSign("&")
    case "while scanning an alias": .reservedSign("*")
    case "while scanning a tag", "while parsing a tag", "while parsing a node": .reservedSign("!")
    case "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive", "while scanning a tag directive",
      "while parsing a tag directive", "while parsing a %TAG directive":
      .directive
    default:
      switch failure.problem {
      case "found duplicate %YAML directive", "found duplicate %TAG directive",
        "found incompatible YAML document":
        .directive
      default: nil
      }
    }
  }
}
