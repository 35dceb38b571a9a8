/// How much a file may ask of the program before it is refused as `yaml.unsupported`.
package struct YAMLLimits: Sendable, Hashable {
  /// The greatest number of collections inside each other; a tree of this depth is freed recursively.
  package var depth: Int
  /// The greatest size in bytes.
  package var bytes: Int
  /// The greatest number of values and keys.
  package var nodes: Int
  /// The number of problems after which reading stops.
  package var problems: Int

  /// Sets limits; the defaults are far above what a record of a school needs.
  package init(
    depth: Int = 100, bytes: Int = 4 << 20, nodes: Int = 500_000, problems: Int = 100
  ) {
    self.depth = depth
    self.bytes = bytes
    self.nodes = nodes
    self.problems = problems
  }
}
