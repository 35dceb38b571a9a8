internal import CYAML

extension Event {
  /// Copies everything that is needed out of an event whose memory libyaml still owns.
  init(_ raw: yaml_event_t) {
    unsafe self.init(kind: .streamEnd, start: Mark(raw.start_mark), end: Mark(raw.end_mark))
    switch unsafe raw.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT:
      let tags = unsafe raw.data.document_start.tag_directives
      kind = unsafe .documentStart(declaresTags: tags.start != tags.end)
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let data = unsafe raw.data.scalar
      unsafe (hasAnchor, hasTag) = (data.anchor != nil, data.tag != nil)
      let bytes = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
      let text = unsafe String(decoding: bytes, as: UTF8.self)
      kind = unsafe .scalar(YAMLNode.Scalar(text, style: YAMLNode.Scalar.Style(data.style)))
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe raw.data.sequence_start
      unsafe (hasAnchor, hasTag) = (data.anchor != nil, data.tag != nil)
      kind = unsafe .sequenceStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let data = unsafe raw.data.mapping_start
      unsafe (hasAnchor, hasTag) = (data.anchor != nil, data.tag != nil)
      kind = unsafe .mappingStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    // YAML_NO_EVENT follows the end of the stream, and libyaml makes no other kinds.
    default: kind = .streamEnd
    }
  }
}

extension Mark {
  /// Takes over a place from libyaml.
  init(_ raw: yaml_mark_t) {
    self.init(line: Int(raw.line), column: Int(raw.column))
  }
}

extension YAMLNode.Scalar.Style {
  /// Takes over a style from libyaml, which gives a parsed scalar always a definite one.
  init(_ raw: yaml_scalar_style_t) {
    self =
      switch raw {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}
