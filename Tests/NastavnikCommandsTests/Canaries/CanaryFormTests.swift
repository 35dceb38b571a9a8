import Foundation
import Russian
import Testing

/// The search for canaries finds a marker in every form in which a program could write it.
@Suite("Forms of canaries") struct CanaryFormTests {
  private static let canary = Canary.word("person.surname")

  /// The marker as programs write it, each in a file of its own.
  private static let forms: [String: String] = {
    let marker = canary.marker
    return [
      "plain": marker, "in capitals": marker.uppercased(), "in small letters": marker.lowercased(),
      "transliterated": "assets/\(Transliteration.slug(marker))-12.pdf",
      "percent-encoded": marker.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined(),
      "escaped in JSON": marker.utf16.map { "\\u0" + String($0, radix: 16) }.joined(),
      "in entities": marker.unicodeScalars.map { "&#\($0.value);" }.joined(),
      "folded by a calendar": marker.prefix(4) + "\r\n " + marker.dropFirst(4),
      "in base64": Data(marker.utf8).base64EncodedString(),
      "in base64 behind a letter": Data(("x" + marker + "y").utf8).base64EncodedString(),
      "in base64 behind two letters": Data(("xy" + marker).utf8).base64EncodedString(),
    ]
  }()

  @Test(arguments: forms.keys.sorted())
  func `a marker is found`(_ form: String) throws {
    let text = try #require(CanaryFormTests.forms[form])
    #expect(BuiltCanarySection.File(path: "a.txt", content: Array(text.utf8)).holds(Self.canary))
    #expect(
      !BuiltCanarySection.File(path: "a.txt", content: Array(text.utf8))
        .holds(Canary.word("person.given_name")))
  }

  @Test func `a marker is found in a path and in bytes of two a letter`() {
    let marker = CanaryFormTests.canary.marker
    let slug = Transliteration.slug(marker)
    #expect(BuiltCanarySection.File(path: "\(slug).pdf", content: []).holds(Self.canary))
    let wide = Array(marker.lowercased().utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      BuiltCanarySection.File(path: "a.pdf", content: [0xFE, 0xFF] + wide).holds(Self.canary))
  }
}
