/// The keys of a record kind or of a mapping inside one.
package struct MappingSchema: Sendable {
  /// Where an author looks for the mapping, after «в»: «записи о человеке», «согласии».
  package let whereabouts: String
  /// The keys in the order of the reference.
  package let keys: [KeyDescription]
  private let readers: [any ReadableKey]
  private let indexes: [String: Int]

  /// Puts together the keys of a mapping.
  init(_ whereabouts: String, _ keys: [any ReadableKey]) {
    self.whereabouts = whereabouts
    self.keys = keys.map(\.description)
    readers = keys
    var indexes: [String: Int] = [:]
    for (index, key) in self.keys.enumerated() {
      indexes[key.spelling.english] = index
      indexes[key.spelling.russian] = index
    }
    self.indexes = indexes
  }

  /// The key that an author means by a word, in either language.
  package func key(spelled word: String) -> KeyDescription? { indexes[word].map { keys[$0] } }

  /// Whether anything in it is personal, so that even a key with a slip of the pen is.
  package var isPersonal: Bool { keys.contains { $0.privacy.isPersonal } }

  /// Whether anything in it or in the mappings inside it is personal.
  package var holdsPersonalData: Bool {
    isPersonal || keys.contains { $0.shape.inner.contains(where: \.holdsPersonalData) }
  }

  /// Reads the keys that nobody has asked for yet, for the sake of what is wrong with them.
  func readRest(of fields: inout Fields) {
    for reader in readers { reader.readIfUnread(from: &fields) }
  }
}
