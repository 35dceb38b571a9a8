import Diagnostics
import Glibc
import Output
import Platform
import TestFolder
import Testing

/// A file system and what stood in the output folder before.
struct Circumstances: Sendable, CustomTestStringConvertible {
  let hasExchange: Bool
  let before: Site?

  var testDescription: String {
    "\(hasExchange ? "exchange" : "two steps"), \(before == nil ? "nothing" : "a section") before"
  }

  static let old: Site = ["index.html": "старое", "novosti/a.html": "а", "novosti/b.html": "б"]
  static let new: Site = ["index.html": "новое", "novosti/a.html": "а", "programmy/c.html": "в"]

  static let all = [true, false].flatMap { hasExchange in
    [old, nil].map { Circumstances(hasExchange: hasExchange, before: $0) }
  }

  /// Prepares a place in which these circumstances are met.
  func place() throws -> TestFolder {
    let place = try TestFolder()
    if let before { try place.build(before) }
    return place
  }

  /// How many steps a build takes here.
  func countSteps() throws -> Int {
    let watch = Saboteur(.none, hasExchange: hasExchange)
    try place().build(Self.new, fileSystem: watch.fileSystem)
    return watch.seen.count
  }
}

@Suite struct InterruptionTests {
  private let new = Circumstances.new

  /// Checks that the published section is the old one or the new one, with nothing of the other.
  private func expectWhole(_ place: TestFolder, _ circumstances: Circumstances, step: Int) throws {
    let tree = try place.treeWithoutManifest().filter { $0.key.hasPrefix("public/") }
    let old = circumstances.before?.published ?? [:]
    // Without an exchange there is a moment when nothing is published.
    let isGap = !circumstances.hasExchange && tree.isEmpty
    #expect(tree == old || tree == new.published || isGap, "step \(step)")
  }

  @Test(arguments: Circumstances.all)
  func `a build killed at any step leaves a whole section, and the next one cleans up`(
    circumstances: Circumstances
  ) throws {
    let steps = try circumstances.countSteps()
    #expect(steps > 10)
    for step in 0..<steps {
      let place = try circumstances.place()
      let death = Saboteur(.death(step: step), hasExchange: circumstances.hasExchange)
      _ = problem { () throws(OutputFailure) in
        try place.build(new, fileSystem: death.fileSystem)
      }
      #expect(death.seen.count > step)
      try expectWhole(place, circumstances, step: step)
      try place.build(new)
      #expect(try place.treeWithoutManifest() == new.published, "step \(step)")
    }
  }

  @Test func `a section taken away and not yet replaced comes back before anything else`() throws {
    let circumstances = Circumstances(hasExchange: false, before: Circumstances.old)
    let watch = Saboteur(.none, hasExchange: false)
    try circumstances.place().build(new, fileSystem: watch.fileSystem)
    let place = try circumstances.place()
    let gap = try #require(watch.seen.lastIndex { $0.kind == .rename })
    let death = Saboteur(.death(step: gap), hasExchange: false)
    _ = problem { () throws(OutputFailure) in try place.build(new, fileSystem: death.fileSystem) }
    #expect(try !place.tree().keys.contains { $0.hasPrefix("public/") })
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    session.discard()
    #expect(try place.treeWithoutManifest() == Circumstances.old.published)
  }

  @Test(arguments: Circumstances.all, [ENOSPC, EACCES, EROFS])
  func `a step that the system refuses leaves a whole section and no remains`(
    circumstances: Circumstances, code: Int32
  ) throws {
    for step in 0..<(try circumstances.countSteps()) {
      let place = try circumstances.place()
      let refusal = Saboteur(
        .failure(step: step, code: code), hasExchange: circumstances.hasExchange)
      let problem = problem { () throws(OutputFailure) in
        try place.build(new, fileSystem: refusal.fileSystem)
      }
      try expectWhole(place, circumstances, step: step)
      if let problem {
        #expect(problem.code == .outputFailed && problem.hint != nil)
        #expect(
          try place.treeWithoutManifest() == circumstances.before?.published ?? [:],
          "step \(step), \(refusal.seen[step])")
      }
    }
  }

  @Test func `an old section that cannot be removed is a remark, and goes with the next build`()
    throws
  {
    let circumstances = Circumstances(hasExchange: true, before: Circumstances.old)
    let watch = Saboteur(.none)
    try circumstances.place().build(new, fileSystem: watch.fileSystem)
    let exchange = try #require(watch.seen.firstIndex { $0.kind == .exchange })
    let place = try circumstances.place()
    let refusal = Saboteur(.failure(step: exchange + 1, code: EACCES))
    let changes = try place.build(new, fileSystem: refusal.fileSystem)
    #expect(
      changes.remarks.map(\.summary) == [
        "Прежний раздел остался в папке «.public.staging»: нет прав"
      ])
    #expect(changes.remarks.map(\.severity) == [.warning])
    try place.build(new)
    #expect(try place.treeWithoutManifest() == new.published)
  }
}
