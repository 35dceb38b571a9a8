/// Reads one file of the section and gathers what may be somebody's withheld data.
///
/// The two blocks are filled side by side: attributes and comments inside a word do not divide it.
struct FileScan {
  /// What the texts are searched for.
  let searched: SearchedData
  /// The running text.
  var text: TextBlock
  /// What stands beside it: attributes, comments, keys, scripts.
  var aside: TextBlock
  /// What needs no second reading.
  var known: KnownStretches
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
    known = memory.known
  }

  /// Whether nothing that was read plays a part in what follows.
  var isAtBeginning: Bool {
    text.isEmpty && aside.isEmpty && !aside.isName && !labelled.isWaiting
  }

  /// Ends the running paragraph.
  mutating func finishText() {
    guard !text.isEmpty else { return }
    text.close()
    let alarms = searched.names.mark(&text)
    if !alarms.isEmpty { note(searched.mentions(in: text, alarms, after: &labelled)) }
    labelled.endBlock()
    text.reset()
  }

  /// Ends what stands beside.
  mutating func finishAside() {
    guard !aside.isEmpty else { return }
    aside.close()
    var labelledAside = LabelledNames()
    let alarms = searched.names.mark(&aside)
    if !alarms.isEmpty { note(searched.mentions(in: aside, alarms, after: &labelledAside)) }
    aside.reset()
    aside.isName = false
  }

  private mutating func note(_ found: [Mention]) {
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
