package import Platform
package import Site

/// The output tree of one build, made file by file when it is compared.
package struct SectionTree: Sendable {
  private let files: [String: SiteFile]
  private let assets: [String: [UInt8]]
  private let isDisjoint: Bool

  /// Plans a tree.
  ///
  /// - Parameters:
  ///   - files: the files that the site makes.
  ///   - assets: the other files by path, each with its bytes or a sum of them.
  package init(files: [SiteFile], assets: [String: [UInt8]]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.assets = assets
    isDisjoint = self.files.count == files.count
  }

  /// How many files it has.
  package var count: Int { files.count + assets.count }

  /// The first path, by bytes, that is in one tree alone or has other bytes there.
  ///
  /// - Parameters:
  ///   - other: the tree to compare with.
  ///   - pool: the threads that make the files.
  /// - Returns: `nil` where both trees are the same.
  package func firstDifference(from other: SectionTree, on pool: WorkPool) -> String? {
    let paths = files.keys.sorted()
    let lonely = Set(files.keys).symmetricDifference(other.files.keys)
      .union(assets.keys.filter { assets[$0] != other.assets[$0] })
      .union(other.assets.keys.filter { assets[$0] == nil })
    if let first = lonely.min(by: SectionTree.precedes) { return first }
    if isDisjoint != other.isDisjoint { return paths.first }
    let finding = FirstPath()
    // Nothing in the body throws.
    try? pool.run(count: paths.count, makeState: { Buffers() }) { index, buffers in
      let path = paths[index]
      guard let here = files[path], let there = other.files[path] else { return }
      if !buffers.hold(here, there) { finding.take(path) }
    }
    return finding.path
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The bytes of two files, in memory that is used again.
  private struct Buffers {
    private var here: [UInt8] = []
    private var there: [UInt8] = []

    /// Makes both files and tells whether they are the same.
    mutating func hold(_ left: SiteFile, _ right: SiteFile) -> Bool {
      here.removeAll(keepingCapacity: true)
      there.removeAll(keepingCapacity: true)
      _ = left.write(&here)
      _ = right.write(&there)
      return here == there
    }
  }
}
