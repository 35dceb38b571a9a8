internal import CYAML

/// The owner of a libyaml parser and of the bytes it reads.
///
/// `yaml_parser_t` points into itself, so it lives on the heap and is never moved; libyaml keeps the
/// input pointer between calls, so the bytes are copied to memory that lives as long as the parser.
@safe
struct EventSource: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  // How far the bytes have been counted as scalars; places of events never go back.
  private var countedBytes = 0
  private var countedScalars = 0

  /// Starts reading UTF-8 without a byte order mark; `nil` when memory is exhausted.
  ///
  /// The last line gets an end if it has none: libyaml would lose a last line of spaces in a block.
  init?(_ bytes: ArraySlice<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
    let end = unsafe input.initialize(fromContentsOf: bytes)
    unsafe input.initializeElement(at: end, to: UInt8(ascii: "\n"))
    let isEnded = bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, isEnded ? end : end + 1)
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
    var event = unsafe Event(raw)
    if case .scalar(let scalar) = event.kind, !scalar.text.isEmpty {
      event.isBehindQuestionMark =
        unsafe byte(before: raw.start_mark.index) == UInt8(ascii: "?")
    }
    return event
  }

  /// The byte in front of the scalar that has this number from 0; not to be asked backwards.
  private mutating func byte(before scalar: Int) -> UInt8? {
    while countedScalars < scalar, unsafe countedBytes < input.count {
      countedBytes += 1
      // Bytes from 0x80 to 0xBF go on with a scalar that has been counted.
      while unsafe countedBytes < input.count && input[countedBytes] & 0xC0 == 0x80 {
        countedBytes += 1
      }
      countedScalars += 1
    }
    return unsafe countedBytes > 0 ? input[countedBytes - 1] : nil
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
