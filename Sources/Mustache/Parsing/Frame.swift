import Diagnostics

/// An open tag that waits for its closing one, and what has gathered inside.
struct Frame {
  /// Which tag it is.
  enum Kind {
    /// The template itself, which nothing closes.
    case root
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{<name}}`
    case parent
    /// `{{$name}}` as a site.
    case block
    /// `{{$name}}` directly inside a parent tag.
    case filling
  }

  let kind: Kind
  /// The name that the closing tag has to repeat.
  let name: TemplateName
  /// Whether the name is that of a value: `{{<*name}}`.
  var isDynamic = false
  /// Where the tag begins.
  let position: SourcePosition
  /// Whether the opening tag ended its line.
  var isStandalone = false
  /// The blanks before the tag, when nothing else is.
  var indentation: [UInt8]?
  /// The blanks of the first line of content, when the tag ended its line.
  var innerIndentation: [UInt8]?
  /// What stands inside so far.
  var nodes: [Node] = []
  /// Of a parent tag: the blocks set so far.
  var fillings: [Block] = []
  /// Of a parent tag: whether something outside its blocks was already objected to.
  var hasStray = false

  /// The block that the frame has become.
  var finishedBlock: Block {
    Block(
      name: name, content: nodes, isStandalone: isStandalone,
      indentation: isStandalone && !nodes.isEmpty ? innerIndentation : indentation)
  }

  /// The name as a closing tag repeats it.
  var closingText: String { isDynamic ? "*" + name.text : name.text }

  /// The opening tag as an author would write it.
  var openingTag: String {
    let sign =
      switch kind {
      case .root: ""
      case .section: "#"
      case .inverted: "^"
      case .parent: "<"
      case .block, .filling: "$"
      }
    return "{{" + sign + closingText + "}}"
  }
}
