import Corpus
import Glibc
import Platform

/// Ends the program with words where problems go.
func fail(_ message: String) -> Never {
  let line = Array((message + "\n").utf8)
  _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}

do throws(BenchArguments.Failure) {
  let arguments = try BenchArguments(Array(CommandLine.arguments.dropFirst()))
  do throws(SystemFailure) {
    var folder = try CorpusFolder(arguments.folder)
    let corpus = Corpus(arguments.profile, seed: arguments.seed, on: arguments.day)
    try corpus.writeFiles { (path, text) throws(SystemFailure) in try folder.write(path, text) }
    print("\(folder.files) files, \(folder.bytes) bytes")
  } catch {
    fail("\(error.path): \(error.reason)")
  }
} catch {
  fail(error.message)
}
