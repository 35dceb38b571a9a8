/// A phone number of five to seven digits as it stands in a text.
struct LocalNumber {
  /// The groups of its digits.
  let tokens: Range<Int>
  /// Whether its area code stands before it.
  let hasAreaCode: Bool
  /// Whether the sign of a telephone stands before it.
  let isBehindTelephone: Bool
  /// Whether its groups are those of phone numbers, not of amounts, years and documents.
  let isShapedLikePhone: Bool
}
