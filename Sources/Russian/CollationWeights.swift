/// Turns the lower-case characters of a text into weights that are compared one by one.
struct CollationWeights {
  /// The weights of spaces, numbers and letters in their order.
  private(set) var primary: [UInt32] = []
  /// The indices of ё in `primary`.
  private(set) var places: [UInt32] = []
  /// The figures of a number that is being read, without leading zeros.
  private var figures: [UInt32] = []
  private var isInNumber = false

  private static let space: UInt32 = 1
  private static let number: UInt32 = 0x1000
  private static let cyrillic: UInt32 = 0x4000_0000
  private static let latin: UInt32 = 0x5000_0000
  private static let other: UInt32 = 0x6000_0000

  /// Takes in the next character.
  mutating func take(_ scalar: Unicode.Scalar) {
    if ("0"..."9").contains(scalar) {
      isInNumber = true
      if scalar != "0" || !figures.isEmpty { figures.append(scalar.value - 0x30 + 1) }
      return
    }
    endNumber()
    switch scalar.value {
    case 0x20, 0xA0, 0x202F, 0x09...0x0D:
      if let last = primary.last, last != CollationWeights.space {
        primary.append(CollationWeights.space)
      }
    case 0x306 where primary.last == CollationWeights.weight(of: "и"):
      replaceLast(by: "й")
    case 0x308 where primary.last == CollationWeights.weight(of: "е"):
      places.append(UInt32(primary.count - 1))
    default:
      takeLetter(scalar)
    }
  }

  /// Ends a number at the end of the text.
  mutating func finish() {
    endNumber()
    if primary.last == CollationWeights.space { primary.removeLast() }
  }

  /// A longer number is a greater one, so the count of figures goes first.
  private mutating func endNumber() {
    guard isInNumber else { return }
    primary.append(CollationWeights.number + UInt32(clamping: figures.count))
    primary.append(contentsOf: figures)
    figures.removeAll()
    isInNumber = false
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar) {
    if let weight = CollationWeights.weight(of: scalar) {
      if scalar == "ё" { places.append(UInt32(primary.count)) }
      primary.append(weight)
    } else if ("a"..."z").contains(scalar) {
      primary.append(CollationWeights.latin + scalar.value)
    } else if scalar.isASCII {
      // Punctuation has no weight.
    } else if let letters = LatinLetters.spelling(of: scalar) {
      for letter in letters.unicodeScalars { primary.append(CollationWeights.latin + letter.value) }
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      primary.append(CollationWeights.other + scalar.value)
    }
  }

  private mutating func replaceLast(by letter: Unicode.Scalar) {
    guard let weight = CollationWeights.weight(of: letter), !primary.isEmpty else { return }
    primary[primary.count - 1] = weight
  }

  /// The Cyrillic alphabet, letters of other languages beside the Russian ones they resemble.
  private static let alphabet =
    "аӑӓәӛӕбвгґғҕѓдђеѐєӗѣжӂӝҗзҙӟѕиѝіїӣӥйјкқҡҝӄќлљӆԓԯмӎнңҥӈӊњоөӧӫпрсҫтћуўүұӯӱӳфѳхҳһцчҷҹӌӵџшщъыӹьэӭюяѵӏ"

  /// The weight of a letter of the alphabet; ё has that of е.
  private static func weight(of scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value >= firstLetter else { return nil }
    let index = Int(scalar.value - firstLetter)
    guard index < weights.count, weights[index] > 0 else { return nil }
    return weights[index]
  }

  /// Where Unicode begins with Cyrillic letters.
  private static let firstLetter: UInt32 = 0x400

  /// The weights of the letters in the order of Unicode, 0 for what is none of the alphabet.
  private static let weights: [UInt32] = {
    var weights = Array(repeating: UInt32(0), count: 0x130)
    for (index, letter) in alphabet.unicodeScalars.enumerated() {
      weights[Int(letter.value - firstLetter)] = cyrillic + UInt32(index)
    }
    let (yo, ye): (Unicode.Scalar, Unicode.Scalar) = ("ё", "е")
    weights[Int(yo.value - firstLetter)] = weights[Int(ye.value - firstLetter)]
    return weights
  }()
}
