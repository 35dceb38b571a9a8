/// One step of libyaml through a stream, as a Swift value.
struct Event {
  /// What the step is about.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(declaresTags: Bool)
    case documentEnd
    case alias
    case scalar(YAMLNode.Scalar)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  /// What the step is about.
  var kind: Kind
  /// Whether the value was given a name with `&`.
  var hasAnchor = false
  /// Whether the value was given a type with `!`.
  var hasTag = false
  /// Whether `?` stands right before the text: in brackets libyaml takes it for a sign of a key.
  var isBehindQuestionMark = false
  /// Where the piece of text begins.
  var start: Mark
  /// Where it ends.
  var end: Mark
}
