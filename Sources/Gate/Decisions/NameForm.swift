/// The words for a person's name, made of the parts that may be shown (contract, section 7, rule 4).
struct NameForm: Sendable, Hashable {
  /// The surname, where it may be shown and there is one.
  var surname: String?
  /// The given name, where it may be shown.
  var givenName: String?
  /// The patronymic, where it may be shown.
  var patronymic: String?

  /// The name in the order of Russian papers: «Петрова Анна Сергеевна»; `nil` where nothing is left.
  ///
  /// A patronymic is never shown without the given name.
  var words: String? {
    let shown = [surname, givenName, givenName == nil ? nil : patronymic].compactMap(\.self)
    return shown.isEmpty ? nil : shown.joined(separator: " ")
  }
}
