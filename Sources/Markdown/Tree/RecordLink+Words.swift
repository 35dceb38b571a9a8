extension RecordLink {
  /// What stands for a link to a person that no gate has judged: never the author's words.
  ///
  /// The gate replaces every record link; should one be left, it is closed (contract, section 7,
  /// rule 9). `nil` for other records, whose words may stand.
  func wordsWithoutGate(title: String) -> String? {
    guard scheme == .person else { return nil }
    return title.isEmpty ? "участник программы" : title
  }
}
