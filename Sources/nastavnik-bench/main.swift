import Corpus
import Glibc
import Platform

/// Ends the program with words where problems go.
func fail(_ message: String) -> Never {
  let line = Array((message + "\n").utf8)
  _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}

/// Writes a section of some size, and tells how large it is.
func writeCorpus(_ arguments: BenchArguments) throws(SystemFailure) {
  var folder = try CorpusFolder(arguments.folders[0])
  let corpus = Corpus(arguments.profile, seed: arguments.seed, on: arguments.day)
  try corpus.writeFiles { (path, text) throws(SystemFailure) in try folder.write(path, text) }
  print("\(folder.files) files, \(folder.bytes) bytes")
}

do {
  let arguments = try BenchArguments(Array(CommandLine.arguments.dropFirst()))
  switch arguments.command {
  case .corpus: try writeCorpus(arguments)
  case .floor:
    let floor = Floor(
      content: arguments.folders[0], section: arguments.folders[1], target: arguments.folders[2],
      jobs: arguments.jobs)
    print(try floor.run().json)
  }
} catch let failure as BenchArguments.Failure {
  fail(failure.message)
} catch let failure as SystemFailure {
  fail("\(failure.path): \(failure.reason)")
}
