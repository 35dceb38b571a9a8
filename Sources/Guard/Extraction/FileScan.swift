/// Reads one file of the section and gathers what may be somebody's withheld data.
///
/// The two blocks are filled side by side: attributes and comments inside a word do not divide it.
struct FileScan {
  /// What the texts are searched for.
  let searched: SearchedData
  /// What tags do.
  let tags = MarkupTag.table
  /// The running text.
  var text: TextBlock
  /// What stands beside it: attributes, comments, keys, scripts.
  var aside: TextBlock
  /// What words that were met before turned out to be.
  private(set) var words: WordMemory
  /// What needs no second reading.
  var known: KnownStretches
  /// What short texts beside the running one give away.
  private(set) var knownAsides: KnownAsides
  /// What labels told in the paragraphs before.
  private var labelled = LabelledNames()
  /// What was found, each wording once.
  private(set) var mentions: [UInt64: Mention] = [:]
  /// How often something was found, known wordings among it.
  private(set) var findings = 0

  /// Prepares to read a file, with the memory of the files before.
  init(_ searched: SearchedData, _ memory: consuming ScanMemory = ScanMemory()) {
    self.searched = searched
    text = memory.text
    aside = memory.aside
    words = memory.words
    known = memory.known
    knownAsides = memory.knownAsides
  }

  /// Whether nothing that was read plays a part in what follows.
  var isAtBeginning: Bool {
    text.isEmpty && aside.isEmpty && !aside.isName && !labelled.isWaiting
  }

  /// Ends the running paragraph.
  mutating func finishText() {
    guard !text.isEmpty else { return }
    text.close()
    let alarms = searched.names.mark(&text, &words)
    if !alarms.isEmpty { note(searched.mentions(in: text, alarms, after: &labelled)) }
    labelled.endBlock()
    text.reset()
  }

  /// Ends what stands beside, and tells what was found in it.
  @discardableResult
  mutating func finishAside() -> [Mention] {
    guard !aside.isEmpty else { return [] }
    aside.close()
    var labelledAside = LabelledNames()
    let alarms = searched.names.mark(&aside, &words)
    let found = alarms.isEmpty ? [] : searched.mentions(in: aside, alarms, after: &labelledAside)
    note(found)
    aside.reset()
    aside.isName = false
    return found
  }

  /// Reads a text beside the running one, unless it is known what it gives away.
  mutating func readAside(
    _ bytes: [UInt8], _ range: Range<Int>, as kind: KnownAsides.Kind,
    reading read: (inout FileScan) -> [Mention]
  ) {
    // What was left open before would be read with it.
    guard aside.isEmpty, !aside.isName else {
      _ = read(&self)
      return
    }
    if let found = knownAsides.found(in: bytes, range, as: kind) { return note(found) }
    let found = read(&self)
    if aside.isEmpty, !aside.isName {
      knownAsides.remember(bytes, range, as: kind, found: found)
    }
  }

  private mutating func note(_ found: [Mention]) {
    guard !found.isEmpty else { return }
    findings += found.count
    for mention in found {
      guard let known = mentions[mention.key] else {
        mentions[mention.key] = mention
        continue
      }
      if known.severity < mention.severity { mentions[mention.key] = mention }
    }
  }
}
