/// A text that mentions one person.
struct LabelledMention {
  /// Whether it has another part of the name beside the surname.
  let isStrong: Bool
  /// The person's number in the school.
  let person: Int
  /// What the text tries.
  let label: String
  /// Whether the text is the path of a file.
  let isPath: Bool
  let text: String
}
