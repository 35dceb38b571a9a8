import Diagnostics
import Markdown
import YAML

/// Reads and parses one file of records by itself, so that many can be read at the same time.
struct FileReader {
  /// The size above which a file of records is not read.
  static let limit = 4 << 20

  let folder: ContentFolder
  let index: ContentIndex
  let entry: ContentEntry
  var contents: FileContents

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - entry: The file.
  ///   - kind: The kind of its records.
  ///   - folder: The folder in which it lies.
  ///   - index: Everything that lies there.
  /// - Returns: What the file holds and everything wrong with it.
  static func contents(
    of entry: ContentEntry, as kind: RecordKind, in folder: ContentFolder, index: ContentIndex
  ) -> FileContents {
    var reader = FileReader(
      folder: folder, index: index, entry: entry, contents: FileContents(kind: kind))
    if let file = reader.open() { reader.read(file) }
    return reader.contents
  }

  /// Parses the file; `nil` after it was reported as impossible.
  private mutating func open() -> OpenFile? {
    guard let text = text() else { return nil }
    let source = SourceFile(path: entry.path, text: text, index: index)
    guard let (documents, body) = parse(source) else {
      giveUp(on: source)
      return nil
    }
    let nodes = documents.flatMap { document in
      if case .sequence(let items) = document.content { items } else { [document] }
    }
    let isFlawed = contents.log.hasErrors
    if isFlawed { contents.unread = UnreadFile(source) }
    return OpenFile(
      kind: contents.kind, source: source,
      nodes: nodes.filter { !$0.isAbsent || contents.kind.isMarkdown }, body: body,
      isFlawed: isFlawed)
  }

  private mutating func giveUp(on source: SourceFile) {
    contents.unread = UnreadFile(source)
    contents.source = SourceText(
      path: source.path, bytes: source.text,
      masking: contents.kind.schema.holdsPersonalData ? .everythingAfterKey : .privateSpans([]))
  }

  /// The text of the file as UTF-8; `nil` after it was reported as unreadable.
  private mutating func text() -> [UInt8]? {
    let place = SourcePlace(file: entry.path)
    let bytes: [UInt8]
    do {
      bytes = try folder.bytes(of: entry, atMost: FileReader.limit)
    } catch {
      contents.log.report(Problem.unreadable(error, at: place))
      contents.unread = UnreadFile(unreadableAt: entry.path)
      return nil
    }
    let encoding = TextEncoding(of: bytes)
    let text = encoding.utf8(bytes)
    if encoding != .utf8 { contents.log.report(Problem.converted(from: encoding, at: place)) }
    guard let fault = UTF8Survey.firstFault(in: text) else { return text }
    let source = SourceFile(path: entry.path, text: text, index: index)
    contents.log.report(
      Problem.brokenText(at: SourcePlace(file: entry.path, position: source.position(of: fault))))
    giveUp(on: source)
    return nil
  }

  /// The YAML documents of the file and the text below them; `nil` after an error was reported.
  private mutating func parse(
    _ source: SourceFile
  ) -> (documents: [YAMLNode], body: (text: String, line: Int)?)? {
    guard contents.kind.isMarkdown else {
      return YAMLParser.documents(source.text, in: source.path, log: &contents.log)
        .map { ($0, nil) }
    }
    let parts: FrontMatter
    do {
      parts = try FrontMatter(source.text)
    } catch {
      contents.log.report(Problem.noFrontMatter(error, in: source.path))
      return nil
    }
    let documents = YAMLParser.documents(
      Array(parts.yaml), in: source.path, firstLine: 2, log: &contents.log)
    guard let documents else { return nil }
    let start = SourcePosition(line: 2, column: 1)
    let empty = YAMLNode(.mapping([]), from: start, to: start)
    let filled = documents.filter { !$0.isAbsent }
    return (
      filled.isEmpty ? [empty] : filled,
      (String(decoding: parts.body, as: UTF8.self), parts.bodyLine)
    )
  }
}
