/// Where libcmark says that a node is: lines from 1, columns in bytes from 1, 0 where unknown.
struct CMarkSpan: Sendable {
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var endColumn: Int
}
