import Chance
import Glibc
import Output
import Platform
import TestFolder
import Testing

@Suite("A section built over and over") struct RandomEditTests {
  /// Folders and names that come and go; texts long enough to have folded copies.
  private static let paths = (0..<12).map { "\(["", "novosti/", "a/b/"][$0 % 3])\($0).html" }

  private static func text(_ random: inout SplitMix) -> String {
    let letter = ["а", "б", "в"].randomElement(using: &random) ?? ""
    let count = [1, 300, 301, 600].randomElement(using: &random) ?? 1
    return String(repeating: letter, count: count)
  }

  /// Adds, removes, renames or changes a file of the section.
  private static func edit(_ site: inout Site, _ random: inout SplitMix) {
    let path = paths.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<4, using: &random) {
    case 0: site[path] = nil
    case 1:
      let text = site.removeValue(forKey: path)
      site[paths.randomElement(using: &random) ?? path] = text
    default: site[path] = text(&random)
    }
    if site.isEmpty { site["index.html"] = text(&random) }
  }

  /// Does to a published file what people and programs do to it.
  private static func meddle(with place: TestFolder, _ random: inout SplitMix) throws {
    let files = try place.tree().keys.filter { $0.hasPrefix("public/") && !$0.contains("manifest") }
    guard let file = files.sorted().randomElement(using: &random) else { return }
    let path = "\(place.path)/\(file)"
    switch Int.random(in: 0..<5, using: &random) {
    case 0: try place.write([file: "чужое"])
    case 1: try place.open().remove(file)
    case 2: #expect(unsafe chmod(path, 0o600) == 0)
    case 3:
      // Another file of the same name, size and time.
      let folder = try place.open()
      let time = try folder.status(file)?.modified
      var bytes = try folder.read(file, limit: 1 << 20)
      guard !bytes.isEmpty else { return }
      bytes[0] ^= 1
      try folder.remove(file)
      try folder.write(file, bytes: bytes.span, modified: time)
    default: break
    }
  }

  @Test func `holds what one built into an empty folder holds, after any edit`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    let place = try TestFolder()
    var site: Site = ["index.html": Self.text(&random)]
    for turn in 0..<400 {
      for _ in 0..<Int.random(in: 0..<3, using: &random) { Self.edit(&site, &random) }
      if turn > 0, turn.isMultiple(of: 3) { try Self.meddle(with: place, &random) }
      try place.build(site)
      let cold = try TestFolder()
      try cold.build(site)
      let (found, expected) = (try place.tree(), try cold.tree())
      #expect(found == expected, "turn \(turn) of seed \(seed)")
      guard found == expected else { return }
    }
  }
}
