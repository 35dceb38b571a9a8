import Foundation

/// Checks a JSON value against a schema, as far as the schemas of the open data go: types, names,
/// members, lists, choices and references.
///
/// It reads finished bytes, so it knows nothing of the declarations that both were written from.
struct SchemaCheck {
  private let definitions: [String: Any]
  /// What does not fit, each with its path.
  private(set) var faults: [String] = []

  /// Takes the schema.
  init(_ schema: [String: Any]) {
    definitions = schema["$defs"] as? [String: Any] ?? [:]
  }

  /// Checks a value and notes what does not fit.
  mutating func check(_ value: Any, against schema: [String: Any], at path: String = "$") {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = definitions[name] as? [String: Any] else {
        return faults.append("\(path): no definition \(name)")
      }
      return check(value, against: definition, at: path)
    }
    if let kinds = schema["anyOf"] as? [[String: Any]] {
      let fits = kinds.contains { kind in
        var attempt = self
        attempt.faults = []
        attempt.check(value, against: kind, at: path)
        return attempt.faults.isEmpty
      }
      if !fits { faults.append("\(path): none of the kinds") }
      return
    }
    check(value, ofType: schema["type"] as? String ?? "", schema, at: path)
  }

  private mutating func check(
    _ value: Any, ofType type: String, _ schema: [String: Any], at path: String
  ) {
    switch (type, value) {
    case ("string", let text as String):
      if let names = schema["enum"] as? [String], !names.contains(text) {
        faults.append("\(path): \(text) is none of the names")
      }
      if let pattern = schema["pattern"] as? String,
        text.range(of: pattern, options: .regularExpression) == nil
      {
        faults.append("\(path): \(text) is no \(pattern)")
      }
    case ("array", let list as [Any]):
      let items = schema["items"] as? [String: Any] ?? [:]
      for (index, element) in list.enumerated() {
        check(element, against: items, at: "\(path)[\(index)]")
      }
    case ("object", let object as [String: Any]): check(members: object, schema, at: path)
    case ("boolean", is Bool), ("number", is NSNumber): break
    case ("integer", let number as NSNumber)
    where number.doubleValue == number.doubleValue.rounded():
      break
    default: faults.append("\(path): no \(type)")
    }
  }

  private mutating func check(
    members: [String: Any], _ schema: [String: Any], at path: String
  ) {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    for key in schema["required"] as? [String] ?? [] where members[key] == nil {
      faults.append("\(path): no \(key)")
    }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      if let property = properties[key] as? [String: Any] {
        check(value, against: property, at: "\(path).\(key)")
      } else {
        faults.append("\(path): an unknown \(key)")
      }
    }
  }
}
