/// The words of one XML part of an office document.
///
/// Runs and formatting never break a word; paragraphs, cells, tabs and line breaks do. What floats
/// over the text, such as a remark or a text box, is read apart, so that it tears no word.
struct PackageText {
  /// Which of the versions that tracked changes keep is read.
  enum Version { case final, original }

  /// What an element does to the text round it.
  fileprivate enum Border {
    /// It is a line of its own.
    case line
    /// It is a paragraph that belongs to no neighbour.
    case block
    /// It is a cell, a tab or another sign in the line.
    case sign(String)
  }

  private static let borders: [Substring: Border] = [
    "p": .line, "h": .line, "row": .line, "tr": .line, "table-row": .line, "title": .line,
    "list-item": .line,
    "si": .block, "comment": .block, "sheet": .block, "table": .block, "sp": .block,
    "shape": .block, "index-body": .block,
    // A break ends its line alone: two ends of lines would part the words round it.
    "br": .sign("\n"), "cr": .sign("\n"), "line-break": .sign("\n"),
    "tab": .sign("\t"), "tc": .sign(" | "), "table-cell": .sign(" | "),
    "covered-table-cell": .sign(" | "), "s": .sign(" "), "noBreakHyphen": .sign("-"),
  ]
  /// Elements that are read apart from the text round them.
  private static let floating: Set<Substring> = [
    "txbxContent", "annotation", "note", "instrText", "tracked-changes", "frame", "custom-shape",
    "creator", "date", "creator-initials", "rPh", "f",
  ]
  private static let deletions: Set<Substring> = ["del", "moveFrom"]
  private static let insertions: Set<Substring> = ["ins", "moveTo"]
  private static let depthLimit = 100

  private let version: Version
  /// Whether every element ends a word, as in lists of properties.
  private let isList: Bool
  private var open: [String] = [""]
  private var finished: [String] = []
  private var skipped = 0
  private var headers = 0
  /// Whether there are changes that the two versions differ in.
  private(set) var hasChanges = false
  /// Words of attributes: names of authors, titles of pictures, addresses of links.
  private(set) var attributes: [String] = []

  /// Reads a part.
  init(of part: [UInt8], version: Version = .final, isList: Bool = false)
    throws(XMLScanner.Failure)
  {
    self.version = version
    self.isList = isList
    var scanner = try XMLScanner(part)
    while let event = try scanner.next() {
      switch event {
      case .start(let name, let attributes, let isEmpty):
        gather(attributes, in: scanner)
        start(name)
        if name == "sym" { add(PackageText.symbol(attributes, in: scanner)) }
        if HeaderText.elements.contains(name) { headers += 1 }
        if isEmpty { end(name) }
      case .end(let name): end(name)
      case .text(let range):
        let text = scanner.text(range)
        add(headers > 0 ? HeaderText.words(of: text) : text)
      case .aside(let range):
        attributes.append(String(decoding: scanner.bytes[range], as: UTF8.self))
      case .literal(let range): add(String(decoding: scanner.bytes[range], as: UTF8.self))
      }
    }
    while let text = open.popLast() { finished.append(text) }
  }

  /// The text, what floats over it last.
  var text: String {
    finished.reversed().filter { $0.contains { !$0.isWhitespace } }.joined(separator: "\n")
  }

  private mutating func start(_ name: Substring) {
    let isDeletion = PackageText.deletions.contains(name)
    if isDeletion || PackageText.insertions.contains(name) {
      hasChanges = true
      if isDeletion == (version == .final) { skipped += 1 }
    }
    if PackageText.floating.contains(name), open.count < PackageText.depthLimit { open.append("") }
    if isList || PackageText.borders[name]?.isLine ?? false { beginLine() }
  }

  private mutating func end(_ name: Substring) {
    if HeaderText.elements.contains(name), headers > 0 { headers -= 1 }
    switch PackageText.borders[name] {
    case .line: add("\n")
    case .block: add("\n\n")
    case .sign(let sign):
      if sign == " | " { endCell() }
      add(sign)
    case nil: if isList { beginLine() }
    }
    if PackageText.floating.contains(name), open.count > 1 { finished.append(open.removeLast()) }
    let skips = version == .final ? PackageText.deletions : PackageText.insertions
    if skips.contains(name), skipped > 0 { skipped -= 1 }
  }

  /// Takes back the last end of a line, for the paragraphs of a cell end with it, and the empty
  /// paragraphs that would part it from its neighbour.
  private mutating func endCell() {
    while open[open.count - 1].hasSuffix("\n\n\n") { open[open.count - 1].removeLast() }
    if open[open.count - 1].hasSuffix("\n") { open[open.count - 1].removeLast() }
  }

  private mutating func beginLine() {
    let last = open[open.count - 1].last
    if let last, !last.isNewline, !open[open.count - 1].hasSuffix(" | ") { add("\n") }
  }

  private mutating func add(_ text: String) {
    guard skipped == 0 else { return }
    open[open.count - 1] += text
  }

  /// Takes the attributes that may hold names, phones and dates.
  private mutating func gather(_ list: [XMLScanner.Attribute], in scanner: XMLScanner) {
    for attribute in list
    where AttributeText.mayNamePeople(attribute.name, scanner.bytes[attribute.value]) {
      attributes.append(scanner.text(attribute.value))
    }
  }

  /// The sign of a font by its number (ECMA-376-1, 17.3.3.30); fonts of signs add F000 to it.
  private static func symbol(
    _ attributes: [XMLScanner.Attribute], in scanner: XMLScanner
  ) -> String {
    guard let code = scanner.value("char", in: attributes).flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code >= 0xF000 && code < 0xF100 ? code - 0xF000 : code)
    else { return "" }
    return String(scalar)
  }
}

extension PackageText.Border {
  /// Whether what follows stands on a line of its own.
  fileprivate var isLine: Bool {
    if case .sign = self { false } else { true }
  }
}
