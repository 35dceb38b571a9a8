import Diagnostics

/// The parts of a name that stand behind their labels, in one paragraph or in several.
///
/// «Фамилия: Иванов, имя: Иван» is one name, and so are two rows or items that follow one another.
struct LabelledNames {
  /// A word behind a label.
  private struct Part {
    let entry: Int32
    let hash: UInt64
  }

  private var parts: [NameRole: Part] = [:]
  /// The labels met since the last person began.
  private var labels: Set<NameRole> = []
  private var age = 0

  /// How many paragraphs may stand between the parts of one name.
  private static let reach = 6
  /// How many words may stand between a label and its name.
  private static let words = 3

  /// Starts without names.
  init() {}

  /// Whether a label was met that may have to do with what follows.
  var isWaiting: Bool { !labels.isEmpty }

  /// Ends a paragraph.
  mutating func endBlock() {
    guard !labels.isEmpty else { return }
    age += 1
    if age > LabelledNames.reach { self = LabelledNames() }
  }

  /// Reads a block whose tokens know their entries, and tells the names that are complete in it.
  mutating func read(_ block: TextBlock, _ index: NameIndex) -> [Mention] {
    var mentions: [Mention] = []
    var found: [Int] = []
    for token in block.tokens.indices {
      guard let role = LabelledNames.label(at: token, in: block, index) else { continue }
      // The second label of one kind begins another person.
      if labels.contains(role) {
        mentions += self.mentions(at: found, in: block, index)
        (parts, labels, found) = ([:], [], [])
      }
      labels.insert(role)
      age = 0
      guard let value = LabelledNames.value(of: role, behind: token, in: block, index) else {
        continue
      }
      parts[role] = Part(entry: block.tokens[value].entry, hash: block.tokens[value].hash)
      found.append(value)
    }
    return mentions + self.mentions(at: found, in: block, index)
  }

  /// The name that the parts make, if somebody has it; the words are those of the block.
  private func mentions(
    at found: [Int], in block: TextBlock, _ index: NameIndex
  ) -> [Mention] {
    guard let first = found.min(), let last = found.max(), parts.count > 1 else { return [] }
    let people = people(in: index)
    guard !people.isEmpty else { return [] }
    var given: NameParts = []
    var key = WordHash(folding: "label")
    for role in [NameRole.surname, .givenName, .patronymic] {
      guard let part = parts[role] else { continue }
      given.insert(role.part)
      for shift in stride(from: 0, to: 64, by: 16) {
        key.add(UInt16(truncatingIfNeeded: part.hash >> UInt64(shift)))
      }
    }
    return [
      Mention(
        kind: .name, people: people, parts: people.map { _ in given }, severity: .error,
        tokens: first..<last + 1, key: key.value)
    ]
  }

  /// Everybody whose name has all the parts.
  private func people(in index: NameIndex) -> [Int32] {
    let candidates: [Int32] =
      if let surname = parts[.surname] {
        index.lemmas(of: index.entries[Int(surname.entry)]).flatMap(index.people(withSurname:))
      } else if let given = parts[.givenName], let patronymic = parts[.patronymic] {
        index.lemmas(of: index.entries[Int(given.entry)]).flatMap { name in
          index.lemmas(of: index.entries[Int(patronymic.entry)]).flatMap {
            index.people(withGivenName: name, patronymic: $0)
          }
        }
      } else {
        []
      }
    return candidates.filter { person in
      parts.allSatisfy { role, part in index.isPart(part.entry, of: person, among: role.part) }
    }
  }

  private static func label(
    at token: Int, in block: TextBlock, _ index: NameIndex
  ) -> NameRole? {
    let entry = block.tokens[token].entry
    return entry >= 0 ? index.entries[Int(entry)].meaning.label : nil
  }

  /// The name behind a label, a few words further at most: «Фамилия ученика: Иванов».
  private static func value(
    of role: NameRole, behind label: Int, in block: TextBlock, _ index: NameIndex
  ) -> Int? {
    for token in label + 1...label + words where token < block.tokens.count {
      guard !block.gap(before: token).contains(.period),
        self.label(at: token, in: block, index) == nil
      else { return nil }
      let entry = block.tokens[token].entry
      if entry >= 0, index.entries[Int(entry)].roles.contains(role) { return token }
    }
    return nil
  }
}

extension NameRole {
  /// The field that a word of this role gives away.
  fileprivate var part: NameParts {
    switch self {
    case .surname: .surname
    case .givenName: .givenName
    case .patronymic: .patronymic
    }
  }
}

extension NameIndex.Entry {
  /// The parts of a name that the word can be.
  fileprivate var roles: [NameRole] {
    (isSurname ? [.surname] : []) + (isGivenName ? [.givenName] : [])
      + (isPatronymic ? [.patronymic] : [])
  }
}
