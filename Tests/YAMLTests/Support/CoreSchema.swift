import YAML

/// The core schema of YAML 1.2 (chapter 10.3), by which the suite's JSON types plain scalars.
enum CoreSchema {
  /// Whether a node says the same as a JSON value.
  static func equal(_ node: YAMLNode, _ json: JSONValue) -> Bool {
    switch (node.content, json) {
    case (.scalar(let scalar), _): equal(scalar, json)
    case (.sequence(let items), .array(let values)):
      items.count == values.count && zip(items, values).allSatisfy(equal)
    case (.mapping(let entries), .object(let members)):
      entries.count == members.count
        && entries.allSatisfy { entry in members[entry.key].map { equal(entry.value, $0) } ?? false
        }
    default: false
    }
  }

  private static func equal(_ scalar: YAMLNode.Scalar, _ json: JSONValue) -> Bool {
    guard scalar.style == .plain else { return json == .string(scalar.text) }
    if scalar.isAbsent { return json == .null }
    switch scalar.text {
    case "true", "True", "TRUE": return json == .bool(true)
    case "false", "False", "FALSE": return json == .bool(false)
    default: break
    }
    if let number = number(scalar.text) {
      guard case .number(let text) = json else { return false }
      return Double(text) == number
    }
    return json == .string(scalar.text)
  }

  /// The value of a text that the core schema takes for a number.
  private static func number(_ text: String) -> Double? {
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map(Double.init) }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map(Double.init) }
    let shape = /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/
    return text.wholeMatch(of: shape) == nil ? nil : Double(text)
  }
}
