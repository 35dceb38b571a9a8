/// The two names of a key or of a value, either of which authors may write.
package struct Spelling: Sendable, Hashable {
  /// The English name, which is the canonical one.
  package let english: String
  /// The Russian synonym.
  package let russian: String

  /// Pairs the two names.
  package init(_ english: String, _ russian: String) {
    self.english = english
    self.russian = russian
  }

  /// The name in a script.
  package subscript(script: Script) -> String {
    switch script {
    case .english: english
    case .russian: russian
    }
  }
}
