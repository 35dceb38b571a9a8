internal import CCMark

/// Owns a parsed tree of libcmark and walks through it once, handing out Swift values.
///
/// This is the one place that touches C; the tree and its iterator are freed with the walker.
@safe
struct CMarkWalker: ~Copyable {
  private let root: OpaquePointer?
  private let iterator: OpaquePointer?

  /// Parses UTF-8 text in memory.
  init(parsing bytes: borrowing [UInt8]) {
    unsafe root = bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      // The option makes libcmark follow line ends inside code spans and raw HTML.
      return unsafe cmark_parse_document(start, buffer.count, CMARK_OPT_SOURCEPOS)
    }
    unsafe iterator = unsafe root.flatMap { unsafe cmark_iter_new($0) }
  }

  deinit {
    if let iterator = unsafe iterator { unsafe cmark_iter_free(iterator) }
    if let root = unsafe root { unsafe cmark_node_free(root) }
  }

  /// The next step, or `nil` at the end.
  mutating func next() -> CMarkEvent? {
    guard let iterator = unsafe iterator else { return nil }
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE,
      let node = unsafe cmark_iter_get_node(iterator)
    else { return nil }
    if event == CMARK_EVENT_EXIT { return .exit }
    let value = unsafe CMarkWalker.value(of: node)
    let span = unsafe CMarkSpan(
      startLine: Int(cmark_node_get_start_line(node)),
      startColumn: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)),
      endColumn: Int(cmark_node_get_end_column(node)))
    return value.isContainer ? .enter(value, span) : .leaf(value, span)
  }

  private static func value(of node: OpaquePointer) -> CMarkNode {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: unsafe list(node)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK:
      unsafe .codeBlock(
        string(cmark_node_get_literal(node)), info: string(cmark_node_get_fence_info(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: unsafe .heading(Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: unsafe .text(string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: unsafe .code(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      unsafe .link(
        url: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      unsafe .image(
        url: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default: .custom
    }
  }

  private static func list(_ node: OpaquePointer) -> CMarkNode {
    let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return unsafe .list(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
