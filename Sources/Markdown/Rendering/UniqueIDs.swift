/// Hands out ids so that none comes twice: a repeated one gets `-2`, `-3` and so on.
struct UniqueIDs {
  private var taken: Set<String> = []
  /// The number tried last for each wish, so that a thousand equal headings stay cheap.
  private var numbers: [String: Int] = [:]

  /// The wished id, or the wish with the first number that makes it new.
  mutating func take(_ wish: String) -> String {
    var id = wish
    while !taken.insert(id).inserted {
      let number = numbers[wish, default: 1] + 1
      numbers[wish] = number
      id = wish + "-" + String(number)
    }
    return id
  }
}
