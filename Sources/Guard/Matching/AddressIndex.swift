/// The home addresses of everybody, as the street and the numbers behind it.
struct AddressIndex: Sendable {
  /// A street with the numbers of house and flat.
  private struct Home: Sendable {
    let person: Int32
    let numbers: [UInt64]
  }

  private var homes: [Home] = []

  /// Starts without addresses.
  init() {}

  /// Whether there is nothing to look for.
  var isEmpty: Bool { homes.isEmpty }

  /// Takes in an address and tells the words of its street and their number; `nil` for one without
  /// a street and a house.
  mutating func add(_ address: String, of person: Int32) -> (word: String, number: Int32)? {
    let block = TextBlock(address)
    let tokens = block.tokens.indices.filter { !AddressIndex.isLeftOut($0, in: block) }
    let isNumber: (Int) -> Bool = {
      block.tokens[$0].traits.contains(.number) || block.tokens[$0].count == 1
    }
    guard let street = tokens.last(where: { !isNumber($0) }) else { return nil }
    let numbers = tokens.filter { $0 > street }.map { block.tokens[$0].hash }
    guard !numbers.isEmpty else { return nil }
    homes.append(Home(person: person, numbers: numbers))
    let letters = block.codes[Int(block.tokens[street].start)..<Int(block.tokens[street].end)]
    return (String(decoding: letters, as: UTF16.self), Int32(homes.count - 1))
  }

  /// Whose home stands behind a word of a street, and where it ends.
  func home(
    _ number: Int32, behind street: Int, in block: TextBlock, meaning: (Int) -> WordMeaning
  ) -> (person: Int32, end: Int)? {
    let home = homes[Int(number)]
    var token = street + 1
    for number in home.numbers {
      while token < block.tokens.count, meaning(token) == .addressWord,
        block.tokens[token].hash != number
      {
        token += 1
      }
      guard token < block.tokens.count, token - street <= AddressIndex.reach,
        block.tokens[token].hash == number,
        block.gap(before: token).isDisjoint(with: [.other, .colon])
      else { return nil }
      token += 1
    }
    return (home.person, token)
  }

  /// How many tokens an address may take behind the street.
  private static let reach = 12

  /// Words that are written or left out at will.
  private static let words = Set(
    WordMeaning.words.compactMap { word, meaning in
      meaning == .addressWord ? WordHash(folding: word).value : nil
    })

  /// Whether a token is one of them; a lone letter behind a number belongs to the house.
  private static func isLeftOut(_ token: Int, in block: TextBlock) -> Bool {
    guard words.contains(block.tokens[token].hash) else { return false }
    guard block.tokens[token].count == 1, token > 0 else { return true }
    return !block.gap(before: token).isEmpty || !block.tokens[token - 1].traits.contains(.number)
  }
}
