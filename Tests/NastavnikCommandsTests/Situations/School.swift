import Platform
import TestFolder
import Testing

/// A small school that the tests of one situation change and build again, through the command line.
struct School {
  /// The folder with its content/, its public/ and what the builds keep beside them.
  let folder: TestFolder

  /// Whether pictures can be made here.
  static let hasPictureTool = ExternalProgram.usualFolders.contains {
    (try? FileStatus(following: "\($0)/vipsthumbnail")) != nil
  }

  /// A picture of one point.
  static let picture: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, 0x49]
    + [0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x64, 0xF8, 0xCF, 0x50, 0x0F, 0, 0x03, 0x86, 0x01]
    + [0x80, 0x5A, 0x34, 0x7D, 0x6B, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  /// Lays files over the sample section, by their path below content/.
  init(_ files: [String: String] = [:]) throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
    try change(files)
  }

  /// Writes files below content/ anew; an empty text takes a file away.
  func change(_ files: [String: String]) throws {
    let open = try folder.open()
    for (path, text) in files {
      if text.isEmpty {
        try open.remove("content/\(path)")
      } else {
        try folder.write(["content/\(path)": text])
      }
    }
  }

  /// Writes a picture below content/.
  func addPicture(_ path: String) throws {
    try folder.write(bytes: School.picture, to: "content/\(path)")
  }

  /// Builds the section of a day.
  func build(on date: String = "2026-11-21", _ options: [String] = []) throws -> Edition {
    let run = Run(
      section: folder,
      ["--quiet", "--date", date, "--report", "\(folder.path)/report.json"] + options)
    var files: [String: String] = [:]
    if try folder.open().status("public") != nil {
      for (path, text) in try folder.tree(at: "public") {
        files[String(path.dropFirst("public/".count))] = text
      }
    }
    return Edition(
      exitCode: run.exitCode, messages: run.errors, files: files,
      report: try WrittenReport(in: folder))
  }

  /// The lines of a consent as they stand below `согласия:`.
  static func consent(
    _ allow: String, signed: String = "2026-09-01", signer: String = "сам",
    until: String = "2027-08-31", resources: String = "site", also: [String] = []
  ) -> String {
    let lines = [
      "- подписано: \(signed)", "  подписант: \(signer)", "  действует_до: \(until)",
      "  ресурсы: [\(resources)]", "  разрешено: [\(allow)]",
    ]
    return (lines + also.map { "  " + $0 }).map { "  \($0)\n" }.joined()
  }
}

/// What one build published, said and reported.
struct Edition {
  /// How it ended.
  let exitCode: Int32
  /// What it said.
  let messages: String
  /// Every file of the section by its path, with its text.
  let files: [String: String]
  /// The report.
  let report: WrittenReport

  /// The text of a file; none where there is no such file.
  subscript(path: String) -> String { files[path] ?? "" }

  /// The files in whose path or text some words stand, in any capitals.
  func holding(_ words: String) -> [String] {
    let words = words.lowercased()
    return files.filter { path, text in
      path.lowercased().contains(words) || text.lowercased().contains(words)
    }.map(\.key).sorted()
  }

  /// The files that hold any of some words, each with the word.
  func leaks(of words: [String]) -> [String] {
    words.flatMap { word in holding(word).map { "\(word): \($0)" } }
  }

  /// The pictures.
  var pictures: [String] {
    files.keys.filter { $0.hasSuffix(".jpg") || $0.hasSuffix(".webp") }.sorted()
  }

  /// Why a field is kept back, as the report says; `nil` where it is not.
  func reason(_ record: String, _ field: String) -> String? {
    report.withheld.first { $0.record == record && $0.field == field }?.reason
  }

  /// By what right a field is shown, as the report says; `nil` where it is not.
  func basis(_ record: String, _ field: String) -> String? {
    report.published.first { $0.record == record && $0.field == field }?.basis
  }

  /// The codes of what the report says is wrong.
  var codes: [String] { report.diagnostics.map(\.code) }
}
