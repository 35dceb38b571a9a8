import TestFolder

/// A section in which everything that may not be published holds a marker of its own.
struct CanarySection: Sendable {
  /// The texts by path.
  private(set) var files: [String: String] = [:]
  /// The files that are no texts.
  private(set) var binaries: [String: [UInt8]] = [:]
  /// The markers, in the order in which they were set.
  private(set) var canaries: [Canary] = []
  /// The markers that may stand on pages, and in no feed and no data.
  private(set) var barred: [Canary] = []

  /// Makes the section.
  init() {
    addSettings()
    addPeople()
    addPrograms()
    addDocuments()
    addOfficeDocuments()
    addPictures()
    addTexts()
  }

  /// Writes the section to a folder, below `content/`.
  func write(to folder: TestFolder) throws {
    try folder.write(
      Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) }))
    for (path, bytes) in binaries { try folder.write(bytes: bytes, to: "content/" + path) }
  }

  /// Adds a text.
  mutating func add(_ path: String, _ text: String) { files[path] = text }

  /// Adds a file that is no text.
  mutating func add(_ path: String, bytes: [UInt8]) { binaries[path] = bytes }

  /// A new marker that is a Cyrillic word.
  mutating func word(_ place: String) -> String { keep(.word(place)) }

  /// A new marker that may stand in ids and names of files.
  mutating func latin(_ place: String) -> String { keep(.latin(place)) }

  /// A marker of somebody whom a ban keeps out of data and feeds.
  mutating func banned(_ place: String) -> String {
    let canary = Canary.word(place)
    barred.append(canary)
    return canary.marker
  }

  private mutating func keep(_ canary: Canary) -> String {
    if !canaries.contains(canary) { canaries.append(canary) }
    return canary.marker
  }
}
