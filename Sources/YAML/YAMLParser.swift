package import Diagnostics

/// Reads YAML 1.1 as far as records need it: texts, lists and mappings with their places.
///
/// Anchors, aliases, tags, merge keys and keys that are no text are refused, never resolved
/// (contract, section 2).
package enum YAMLParser {
  /// Reads all documents of a text; an empty text has none.
  ///
  /// Whoever finds no error in the log afterwards holds the exact content. After
  /// `yaml.unsupported` and `yaml.duplicate-key` the tree is what could be made of the rest: an alias
  /// is `refused`, entries with impossible keys and second entries are left out.
  ///
  /// - Parameters:
  ///   - utf8: The text, with or without a byte order mark, lines ended by LF or CRLF.
  ///   - file: The path that messages name.
  ///   - firstLine: The line of the file on which the text begins, from 1, as for front matter.
  ///   - limits: How much the text may ask for.
  ///   - log: Takes the problems.
  /// - Returns: The documents in order, or `nil` when reading had to stop; the log says why.
  package static func documents(
    _ utf8: [UInt8],
    in file: String,
    firstLine: Int = 1,
    limits: YAMLLimits = YAMLLimits(),
    log: inout DiagnosticLog
  ) -> [YAMLNode]? {
    var reporter = Reporter(file: file, firstLine: firstLine, limit: limits.problems)
    let documents = read(utf8, limits: limits, reporter: &reporter)
    log.merge(reporter.log)
    return documents
  }

  private static func read(
    _ utf8: [UInt8], limits: YAMLLimits, reporter: inout Reporter
  ) -> [YAMLNode]? {
    guard utf8.count <= limits.bytes else {
      reporter.tooLarge(limits.bytes)
      return nil
    }
    let text = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8.dropFirst(3) : utf8[...]
    guard CharacterCheck.passes(text, reporter: &reporter) else { return nil }
    guard var source = EventSource(text) else {
      reporter.outOfMemory()
      return nil
    }
    var builder = TreeBuilder(limits: limits, firstLine: reporter.firstLine)
    do throws(ScanFailure) {
      while !builder.isFinished {
        builder.take(try source.next(), reporter: &reporter)
      }
    } catch {
      reporter.syntax(error, in: text)
      return nil
    }
    return builder.documents
  }
}
