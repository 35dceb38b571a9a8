/// The SHA-256 sum (NIST FIPS 180-4, sections 5 and 6.2).
enum SHA256 {
  /// The eight words of the sum of some bytes.
  static func digest(of bytes: Span<UInt8>) -> InlineArray<8, UInt32> {
    var state: InlineArray<8, UInt32> = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    var position = 0
    while bytes.count - position >= 64 {
      compress(bytes, from: position, into: &state)
      position += 64
    }
    // The rest, a one bit, zeros, and the length in bits fill one block or two.
    var last = InlineArray<128, UInt8>(repeating: 0)
    let restCount = bytes.count - position
    for index in 0..<restCount { last[index] = bytes[position + index] }
    last[restCount] = 0x80
    let end = restCount < 56 ? 64 : 128
    let bits = UInt64(bytes.count) &* 8
    for index in 0..<8 {
      last[end - 8 + index] = UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * index))
    }
    compress(last.span, from: 0, into: &state)
    if end == 128 { compress(last.span, from: 64, into: &state) }
    return state
  }

  private static func compress(
    _ bytes: Span<UInt8>, from start: Int, into state: inout InlineArray<8, UInt32>
  ) {
    var w = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let at = start + index * 4
      w[index] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
        | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
    }
    for index in 16..<64 {
      let x = w[index - 15]
      let y = w[index - 2]
      let s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x >> 3)
      let s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y >> 10)
      w[index] = w[index - 16] &+ s0 &+ w[index - 7] &+ s1
    }
    // The names of the standard.
    var a = state[0], b = state[1], c = state[2], d = state[3]
    var e = state[4], f = state[5], g = state[6], h = state[7]
    // Eight rounds at a time, so that the words change their names instead of their places.
    for index in stride(from: 0, to: 64, by: 8) {
      round(a, b, c, &d, e, f, g, &h, constants[index] &+ w[index])
      round(h, a, b, &c, d, e, f, &g, constants[index + 1] &+ w[index + 1])
      round(g, h, a, &b, c, d, e, &f, constants[index + 2] &+ w[index + 2])
      round(f, g, h, &a, b, c, d, &e, constants[index + 3] &+ w[index + 3])
      round(e, f, g, &h, a, b, c, &d, constants[index + 4] &+ w[index + 4])
      round(d, e, f, &g, h, a, b, &c, constants[index + 5] &+ w[index + 5])
      round(c, d, e, &f, g, h, a, &b, constants[index + 6] &+ w[index + 6])
      round(b, c, d, &e, f, g, h, &a, constants[index + 7] &+ w[index + 7])
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// One round: of the eight words only two get a new value.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = g ^ (e & (f ^ g))
    let t1 = h &+ s1 &+ choice &+ word
    let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = (a & b) | (c & (a | b))
    d &+= t1
    h = t1 &+ s0 &+ majority
  }

  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

/// The word turned right by a number of bits.
@inline(__always)
private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  (word &>> count) | (word &<< (32 &- count))
}
