import Publication

/// The documents of one level as the page groups them: acts, and under each what is attached to it.
struct DocumentGroups {
  /// The acts that stand by themselves, in the order of the level.
  private(set) var acts: [PublicDocument] = []
  private var attachments: [String: [PublicDocument]] = [:]

  /// Groups the documents of a level; attachments of attachments stand under the outermost act.
  ///
  /// A document whose act is of another level or is not shown stands by itself, and so does one
  /// whose acts go in a circle.
  init(_ documents: [PublicDocument]) {
    let heads = DocumentGroups.heads(of: documents)
    for document in documents {
      if let head = heads[document.id], head != document.id {
        attachments[head, default: []].append(document)
      } else {
        acts.append(document)
      }
    }
    for act in acts {
      attachments[act.id] = attachments[act.id].map { DocumentGroups.inTheirOrder($0, under: act) }
    }
  }

  /// What an act approves stands first, and below every attachment what is attached to it.
  private static func inTheirOrder(
    _ documents: [PublicDocument], under act: PublicDocument
  ) -> [PublicDocument] {
    let children = Dictionary(grouping: documents) { $0.attachmentOf?.id ?? act.id }
    var order: [PublicDocument] = []
    // The last one is the next.
    let direct = children[act.id] ?? []
    var waiting = Array(
      (direct.filter { $0.approvedBy?.id == act.id } + direct.filter { $0.approvedBy?.id != act.id })
        .reversed())
    while let document = waiting.popLast() {
      order.append(document)
      waiting += (children[document.id] ?? []).reversed()
    }
    return order
  }

  /// What is attached to an act: what it approves first, each with its own attachments behind it.
  func attachments(of act: PublicDocument) -> [PublicDocument] { attachments[act.id] ?? [] }

  /// The outermost act of every document, each way up walked once.
  private static func heads(of documents: [PublicDocument]) -> [String: String] {
    let parents = Dictionary(
      documents.map { ($0.id, $0.attachmentOf?.id) }, uniquingKeysWith: { first, _ in first })
    var heads: [String: String] = [:]
    for document in documents where heads[document.id] == nil {
      var way = [document.id]
      var seen: Set<String> = [document.id]
      var head = document.id
      var isCircle = false
      while let parent = parents[head] ?? nil, parents[parent] != nil {
        if let known = heads[parent] {
          head = known
          break
        }
        guard seen.insert(parent).inserted else {
          isCircle = true
          break
        }
        way.append(parent)
        head = parent
      }
      for id in way { heads[id] = isCircle ? id : head }
    }
    return heads
  }
}
