internal import CYAML

/// The owner of a libyaml parser and of the bytes it reads.
///
/// `yaml_parser_t` points into itself, so it lives on the heap and is never moved; libyaml keeps the
/// input pointer between calls, so the bytes are copied to memory that lives as long as the parser.
@safe
struct EventSource: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Starts reading UTF-8 without a byte order mark; `nil` when memory is exhausted.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = unsafe input.initialize(fromContentsOf: bytes)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    unsafe self.parser = parser
    unsafe self.input = input
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// Reads on to the next event; not to be called after `streamEnd` or a failure.
  ///
  /// - Throws: what libyaml did not understand.
  mutating func next() throws(ScanFailure) -> Event {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw failure }
    defer { unsafe yaml_event_delete(&raw) }
    return unsafe Event(raw)
  }

  private var failure: ScanFailure {
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    return unsafe ScanFailure(
      problem: parser.pointee.problem.map { unsafe String(cString: $0) } ?? "",
      mark: Mark(parser.pointee.problem_mark),
      context: context,
      contextMark: context == nil ? nil : Mark(parser.pointee.context_mark)
    )
  }
}
