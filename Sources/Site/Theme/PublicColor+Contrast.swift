package import Publication

extension PublicColor {
  /// White.
  static let white = PublicColor(red: 255, green: 255, blue: 255)
  /// Black.
  static let black = PublicColor(red: 0, green: 0, blue: 0)

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2, «contrast ratio»).
  package func contrast(with other: PublicColor) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// How light the colour is, from 0 to 1 (WCAG 2.2, «relative luminance»).
  package var luminance: Double {
    0.2126 * PublicColor.linear(red) + 0.7152 * PublicColor.linear(green)
      + 0.0722 * PublicColor.linear(blue)
  }

  /// The colour with a share of another in it, in 256ths: 0 leaves it, 256 gives the other.
  func mixed(with other: PublicColor, share: Int) -> PublicColor {
    func mix(_ own: UInt8, _ foreign: UInt8) -> UInt8 {
      UInt8(clamping: (Int(own) * (256 - share) + Int(foreign) * share + 128) >> 8)
    }
    return PublicColor(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The colour as a stylesheet writes it.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, part in
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 15)])
    }
  }

  /// The light that a part gives: sRGB's curve undone.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let root = fifthRoot(of: base)
    return base * base * root * root
  }

  /// The fifth root of a number between 0 and 1, by Newton's method from above.
  ///
  /// The four operations give the same bits on every machine, which a library's power need not do;
  /// 2.4 is 2 and two fifths.
  private static func fifthRoot(of number: Double) -> Double {
    var root = 1.0
    while true {
      let power = root * root * root * root
      let next = root - (power * root - number) / (5 * power)
      guard next < root else { return root }
      root = next
    }
  }
}
