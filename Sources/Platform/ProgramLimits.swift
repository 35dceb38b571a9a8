/// What a program of another maker may use up before it is stopped.
package struct ProgramLimits: Sendable, Hashable {
  /// The longest time that it may run, by the clock and on the processor.
  package var time: Duration
  /// The most bytes of addresses that it may reserve; libraries reserve more than they use.
  package var memory: Int
  /// The most bytes that it may print; it is stopped when it prints more.
  package var output: Int
  /// The most bytes of a file that it may write; 0 lets it write to its pipes alone.
  package var file: Int

  /// Sets the limits.
  package init(time: Duration, memory: Int, output: Int, file: Int = 0) {
    self.time = time
    self.memory = memory
    self.output = output
    self.file = file
  }
}
