package import Platform

/// Everything outside that a command touches besides files: the clock, the terminal, the surroundings.
package struct World: Sendable {
  /// The present moment in seconds since 1970-01-01 UTC.
  package var now: @Sendable () -> Int
  /// Takes bytes for the standard output.
  package var output: @Sendable ([UInt8]) -> Void
  /// Takes bytes for the standard error.
  package var errors: @Sendable ([UInt8]) -> Void
  /// Whether the standard error is a terminal that people look at.
  package var isTerminal: Bool
  /// The environment of the process.
  package var environment: [String: String]
  /// The absolute path of the running program, by which the built-in theme is found.
  package var programPath: String
  /// Where finished work is kept between runs; made when first needed.
  package var cacheFolder: String
  /// Where the program that makes the index of the search is looked for; nowhere for no index.
  package var searchFolders: [String]
  /// How many cores there are, from 1.
  package var cores: Int
  /// How much processor time was spent.
  package var processorClock: ProcessorClock

  /// Puts a world together.
  package init(
    now: @escaping @Sendable () -> Int, output: @escaping @Sendable ([UInt8]) -> Void,
    errors: @escaping @Sendable ([UInt8]) -> Void, isTerminal: Bool,
    environment: [String: String], programPath: String, cacheFolder: String,
    searchFolders: [String], cores: Int, processorClock: ProcessorClock
  ) {
    self.now = now
    self.output = output
    self.errors = errors
    self.isTerminal = isTerminal
    self.environment = environment
    self.programPath = programPath
    self.cacheFolder = cacheFolder
    self.searchFolders = searchFolders
    self.cores = cores
    self.processorClock = processorClock
  }
}
