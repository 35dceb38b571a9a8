import Diagnostics
import Markdown
import YAML

extension ContentLoader {
  /// Reads and parses a file; `nil` after it was reported as impossible.
  mutating func open(_ entry: ContentEntry, as kind: RecordKind) -> OpenFile? {
    guard let text = text(of: entry, kind: kind) else { return nil }
    let source = SourceFile(path: entry.path, text: text, index: index)
    let before = log.count(of: .error)
    guard let (documents, body) = parse(source, kind: kind) else {
      giveUp(on: source, kind: kind)
      return nil
    }
    let nodes = documents.flatMap { document in
      if case .sequence(let items) = document.content { items } else { [document] }
    }
    let isFlawed = log.count(of: .error) > before
    if isFlawed { remember(source, of: kind) }
    return OpenFile(
      kind: kind, source: source, nodes: nodes.filter { !$0.isAbsent || kind.isMarkdown },
      body: body, isFlawed: isFlawed)
  }

  /// Takes over what was found while the records of a file were read.
  mutating func close(_ file: OpenFile, _ reading: Reading) {
    log.merge(reading.log)
    mentions += reading.mentions
    texts += reading.texts.map { (file.source.path, $0) }
    namedFiles.formUnion(reading.namedFiles)
    // What YAML refused is in no tree, so nobody knows which of it is personal.
    let isPersonal = file.kind.schema.holdsPersonalData
    let hidesAll = file.isFlawed && isPersonal
    let remarks = isPersonal ? RemarkSpans.spans(in: file.source.text) : []
    sources.add(
      SourceText(
        path: file.source.path, bytes: file.source.text,
        masking: hidesAll ? .everythingAfterKey : .privateSpans(reading.personalSpans + remarks)))
  }

  /// Takes down that a file may declare more ids than are known.
  mutating func remember(_ source: SourceFile, of kind: RecordKind) {
    guard unread[kind]?.last?.path != source.path else { return }
    unread[kind, default: []].append(UnreadFile(source))
  }

  private mutating func giveUp(on source: SourceFile, kind: RecordKind) {
    remember(source, of: kind)
    sources.add(
      SourceText(
        path: source.path, bytes: source.text,
        masking: kind.schema.holdsPersonalData ? .everythingAfterKey : .privateSpans([])))
  }

  /// The text of a file as UTF-8; `nil` after it was reported as unreadable.
  private mutating func text(of entry: ContentEntry, kind: RecordKind) -> [UInt8]? {
    let place = SourcePlace(file: entry.path)
    let bytes: [UInt8]
    do {
      bytes = try folder.bytes(of: entry, atMost: ContentLoader.fileLimit)
    } catch {
      log.report(Problem.unreadable(error, at: place))
      unread[kind, default: []].append(UnreadFile(unreadableAt: entry.path))
      return nil
    }
    let encoding = TextEncoding(of: bytes)
    let text = encoding.utf8(bytes)
    if encoding != .utf8 { log.report(Problem.converted(from: encoding, at: place)) }
    guard let fault = UTF8Survey.firstFault(in: text) else { return text }
    let source = SourceFile(path: entry.path, text: text, index: index)
    log.report(
      Problem.brokenText(at: SourcePlace(file: entry.path, position: source.position(of: fault))))
    giveUp(on: source, kind: kind)
    return nil
  }

  /// The YAML documents of a file and the text below them; `nil` after an error was reported.
  private mutating func parse(
    _ source: SourceFile, kind: RecordKind
  ) -> (documents: [YAMLNode], body: (text: String, line: Int)?)? {
    guard kind.isMarkdown else {
      return YAMLParser.documents(source.text, in: source.path, log: &log).map { ($0, nil) }
    }
    let parts: FrontMatter
    do {
      parts = try FrontMatter(source.text)
    } catch {
      log.report(Problem.noFrontMatter(error, in: source.path))
      return nil
    }
    let documents = YAMLParser.documents(
      Array(parts.yaml), in: source.path, firstLine: 2, log: &log)
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
