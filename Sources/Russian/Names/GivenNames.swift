/// Given names whose gender their ending does not tell.
package enum GivenNames {
  /// The gender of a name in the nominative, as folded letters; `nil` for a name that it does not know.
  static func gender(of word: String) -> GrammaticalGender? {
    if men.contains(word) { return .masculine }
    return women.contains(word) ? .feminine : nil
  }

  private static let men = [
    "никита", "илья", "лука", "фома", "кузьма", "савва", "данила", "гаврила", "мустафа", "хамза",
  ]
  private static let women = ["любовь", "нинель", "айгуль", "гузель", "адель", "патимат", "чулпан"]
}
