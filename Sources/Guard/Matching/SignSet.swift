/// Some signs of ASCII and of ``TextLetter``.
struct SignSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Takes codes below 128.
  init(_ signs: some Sequence<UInt16>) {
    for sign in signs {
      if sign < 64 { low |= 1 << UInt64(sign) } else { high |= 1 << UInt64(sign - 64) }
    }
  }

  /// Whether a code is one of them.
  @inline(__always)
  func contains(_ code: UInt16) -> Bool {
    let bits = code < 64 ? low : high
    return code < 128 && bits >> UInt64(code & 63) & 1 == 1
  }
}
