import Output
import Testing

struct SumCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let sum: String

  init(_ description: String, _ text: String, _ sum: String) {
    testDescription = description
    self.text = text
    self.sum = sum
  }

  // FIPS 180-4 examples, https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  static let all = [
    SumCase(
      "nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    SumCase(
      "24 bits", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    SumCase(
      "448 bits", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    SumCase(
      "896 bits",
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
  ]
}

@Suite struct ContentHashTests {
  @Test(arguments: SumCase.all)
  func `the sum is that of the standard`(sample: SumCase) {
    #expect(ContentHash(of: Array(sample.text.utf8)).hexadecimal == sample.sum)
  }

  @Test func `every length around the block size gives the sum of another implementation`() {
    // The sum of the 200 sums, computed with Python's hashlib.
    var sums: [UInt8] = []
    for count in 0..<200 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) }
      sums += ContentHash(of: bytes).hexadecimal.utf8
    }
    #expect(
      ContentHash(of: sums).hexadecimal
        == "b8f5d54cfd1cbbcae2003d1365d9fab7e5bc61813fa3486ee6a6a6bf38db4745")
  }

  @Test func `the digits of a sum read back`() {
    let sum = ContentHash(of: [1, 2, 3])
    #expect(ContentHash(hexadecimal: sum.hexadecimal[...]) == sum)
    #expect(ContentHash(hexadecimal: sum.hexadecimal.dropLast()) == nil)
    #expect(ContentHash(hexadecimal: sum.hexadecimal.uppercased()[...]) == nil)
  }

  @Test func `an asset is named after its content`() {
    let sum = ContentHash(of: Array("abc".utf8))
    #expect(sum.assetPath(stem: "style", ending: "css") == "assets/style-ba7816bf.css")
  }
}
