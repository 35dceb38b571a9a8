/// Where a capital follows two small letters inside a word: «ИвановИван», «ИвановИС».
struct Seam: Sendable {
  /// The code of the capital.
  let start: Int32
  /// Whether nothing but capitals follows in the word.
  var isAllCapitals = true
}
