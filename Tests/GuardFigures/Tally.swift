/// How many of some texts were found.
struct Tally {
  private(set) var all = 0
  private(set) var found = 0

  mutating func count(_ isFound: Bool) {
    all += 1
    found += isFound ? 1 : 0
  }

  /// «1198 of 1200, 0.9983», rounded down, so that only all of them are 1.
  var share: String {
    guard all > 0 else { return "0 of 0" }
    let tenThousandths = found * 10_000 / all
    let decimals = String(tenThousandths % 10_000 + 10_000).dropFirst()
    return "\(found) of \(all), \(tenThousandths / 10_000).\(decimals)"
  }
}
