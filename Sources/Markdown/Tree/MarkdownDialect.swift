/// What a text may hold beyond CommonMark 0.30.
package enum MarkdownDialect: Sendable, Hashable {
  /// CommonMark alone, every address but the dangerous ones taken as libcmark's safe mode does.
  case commonMark
  /// Record links, media and pipe tables besides (contract, section 2).
  case site
}
