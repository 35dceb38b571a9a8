/// How much of a document may come to light before it is taken for an attack or a mistake.
package struct DocumentLimits: Sendable, Hashable {
  /// The longest time for one look by another program.
  package var time: Duration
  /// The most memory for one look by another program, in bytes of addresses.
  package var memory: Int
  /// The most bytes of text, or of a rewritten file, that another program may print.
  package var output: Int
  /// The most files inside a package.
  package var members: Int
  /// The most bytes that all files inside a package may have together.
  package var inflated: Int
  /// How many times larger than the package itself its files may be, once they pass 16 MB.
  package var ratio: Int

  /// Two minutes, 2 GiB; 10,000 files of 512 MB, 200 times what they take: far above what
  /// a school's office program makes, far below what would bring a computer down.
  package static let usual = DocumentLimits(
    time: .seconds(120), memory: 2 << 30, output: 256 << 20, members: 10_000,
    inflated: 512 << 20, ratio: 200)

  /// Sets the limits.
  package init(
    time: Duration, memory: Int, output: Int, members: Int, inflated: Int, ratio: Int
  ) {
    self.time = time
    self.memory = memory
    self.output = output
    self.members = members
    self.inflated = inflated
    self.ratio = ratio
  }
}
